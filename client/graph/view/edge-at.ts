import type { Drawing } from "./drawing.ts";

const SAMPLES = 16;

/**
 * The edge nearest to a point of the map, within `reach` (both in graph coordinates); null when
 * none is. The last drawn wins among equals. Reading pixels back would stall the GPU and draw
 * every edge twice a frame; a look at all end points costs less.
 */
export function edgeAt(drawing: Drawing, x: number, y: number, reach: number): string | null {
  let nearest: string | null = null;
  let least = reach;
  drawing.forEachEdge((edge, { bend }, _start, _end, start, end) => {
    const dx = end.x - start.x;
    const dy = end.y - start.y;
    const slack = reach + (bend === 0 ? 0 : Math.abs(bend) * (Math.abs(dx) + Math.abs(dy)));
    if (x < Math.min(start.x, end.x) - slack || x > Math.max(start.x, end.x) + slack) return;
    if (y < Math.min(start.y, end.y) - slack || y > Math.max(start.y, end.y) + slack) return;
    const far = bend === 0 ? farFromLine(x - start.x, y - start.y, dx, dy) : farFromCurve();
    if (far <= least) {
      least = far;
      nearest = edge;
    }

    function farFromCurve(): number {
      let best = Infinity;
      let fromX = start.x;
      let fromY = start.y;
      for (let k = 1; k <= SAMPLES; k += 1) {
        const share = k / SAMPLES;
        const lift = 4 * bend * share * (1 - share);
        const toX = start.x + dx * share - dy * lift;
        const toY = start.y + dy * share + dx * lift;
        best = Math.min(best, farFromLine(x - fromX, y - fromY, toX - fromX, toY - fromY));
        fromX = toX;
        fromY = toY;
      }
      return best;
    }
  });
  return nearest;
}

/** Distance of a point from a stretch that begins at the origin. */
function farFromLine(x: number, y: number, dx: number, dy: number): number {
  const share = Math.min(1, Math.max(0, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - share * dx, y - share * dy);
}
