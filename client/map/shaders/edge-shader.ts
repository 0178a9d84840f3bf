import { LEAST_LOOP, LOOP_LIFT } from "../../model/graph/loop.ts";
import { BAND, BARS, HOLLOW, MARK_REACH, UNDATED_GAP } from "../../model/graph/style.ts";

/** Bits of `a_style`, the drawing of an edge in one number; its dash, colour and mark are added. */
export const EDGE_STYLE = { arrow: 4, opened: 8, lit: 16, wasLit: 32, short: 256, loop: 512 };
export const EDGE_DASHES = { solid: 0, dashed: 1, dotted: 2 };
export const EDGE_COLOURS = { "1": 0, "-1": 64, "0": 128 };
export const EDGE_MARKS = { band: 1024, hollow: 2048, bars: 3072 };
/** The bits that do not depend on the time that is looked at. */
export const EDGE_SHAPE = 4 + 8 + 16 + 32 + 512;

/**
 * Lays a strip along a quadratic curve from rim to rim, in CSS px so that widths and dashes do not
 * depend on zoom. The curve's apex is `a_bend` chord lengths off the chord. A loop is laid along a
 * circle, from where it leaves its disc round to where it comes back.
 */
export const EDGE_VERTEX = /* glsl */ `
attribute vec4 a_ends;
attribute vec4 a_from;
attribute vec2 a_radii;
attribute vec4 a_look;
attribute vec2 a_presence;
attribute vec2 a_strip;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_fan;
uniform vec3 u_focus;
uniform vec2 u_change;
uniform vec3 u_cooperation;
uniform vec3 u_friction;
uniform vec3 u_neutral;

varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_left;
varying float v_half;
varying float v_dash;
varying float v_arrow;
varying float v_mark;

float bit(float style, float value) { return mod(floor(style / value), 2.0); }

void main() {
  vec4 ends = mix(a_from, a_ends, u_change.y);
  vec2 start = (u_matrix * vec3(ends.xy, 1.0)).xy * 0.5 * u_viewport;
  vec2 end = (u_matrix * vec3(ends.zw, 1.0)).xy * 0.5 * u_viewport;
  vec2 chord = end - start;
  float span = max(length(chord), 0.001);
  float style = a_look.w;
  float bend = a_look.y * (bit(style, 8.0) > 0.5 ? u_fan : 1.0);
  vec2 side = vec2(-chord.y, chord.x);
  vec2 control = 0.5 * (start + end) + 2.0 * bend * side;
  float way = span * (1.0 + 2.6667 * bend * bend);
  vec2 radii = a_radii / u_sizeRatio + 1.5 + ${UNDATED_GAP.toFixed(1)} * bit(style, 256.0);
  float first = min(radii.x / way, 0.5);
  float last = max(1.0 - radii.y / way, 0.5);
  float t = mix(first, last, a_strip.x);
  vec2 point = mix(mix(start, control, t), mix(control, end, t), t);
  vec2 ahead = normalize(mix(control - start, end - control, t) + chord * 0.00001);
  if (bit(style, 512.0) > 0.5) {
    float disc = a_radii.x / u_sizeRatio;
    float loop = max(a_radii.y / u_sizeRatio, ${LEAST_LOOP.toFixed(1)});
    float far = disc + ${LOOP_LIFT.toFixed(2)} * loop;
    float within = acos(clamp((far * far + loop * loop - radii.x * radii.x) / (2.0 * far * loop), -1.0, 1.0));
    vec2 middle = start + far * vec2(cos(a_look.y), sin(a_look.y));
    way = 6.2832 * loop;
    first = within / 6.2832;
    last = 1.0 - first;
    t = mix(first, last, a_strip.x);
    float turn = a_look.y + 3.1416 - 6.2832 * t;
    point = middle + loop * vec2(cos(turn), sin(turn));
    ahead = vec2(sin(turn), -cos(turn));
  }

  float mark = mod(floor(style / 1024.0), 4.0);
  float width = a_look.x * clamp(1.0 / u_sizeRatio, 0.6, 1.6);
  float arrow = bit(style, 4.0);
  float around = width * 0.5 + ${MARK_REACH.toFixed(1)} * step(0.5, mark);
  float reach = max(around, arrow * (2.5 + width)) + 0.8;
  vec2 place = point + vec2(-ahead.y, ahead.x) * a_strip.y * reach;
  gl_Position = vec4(place / (0.5 * u_viewport), 0.0, 1.0);

  v_across = a_strip.y * reach;
  v_along = (t - first) * way;
  v_left = (last - t) * way;
  v_half = width * 0.5;
  v_dash = mod(style, 4.0);
  v_arrow = arrow;
  v_mark = mark;

  float now = u_focus.y > 0.5 && bit(style, 16.0) < 0.5 ? 0.3 : 1.0;
  float before = u_focus.x > 0.5 && bit(style, 32.0) < 0.5 ? 0.3 : 1.0;
  float tone = a_look.z;
  float hue = mod(floor(style / 64.0), 4.0);
  vec3 color = hue < 0.5 ? u_cooperation : hue < 1.5 ? u_friction : u_neutral;
  float alpha = mix(before, now, u_focus.z);
  tone = bit(style, 16.0) > 0.5 && u_focus.y > 0.5 ? 1.0 : tone;
  v_color = vec4(color, tone * alpha * mix(a_presence.x, a_presence.y, u_change.x));
}
`;

/**
 * Cuts dashes, dots and the arrow's head out of the strip, and draws the mark of a change: a band
 * beside the line, a hollow in it, or bars across it. Colours come out premultiplied.
 */
export const EDGE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_left;
varying float v_half;
varying float v_dash;
varying float v_arrow;
varying float v_mark;

uniform float u_pixelRatio;

void main() {
  float feather = 0.5 / u_pixelRatio + 0.15;
  float head = 7.0 + 2.0 * v_half;
  float inHead = v_arrow * step(v_left, head);
  float reach = mix(v_half, (v_left / head) * (3.0 + v_half), inHead);
  float cover = 1.0 - smoothstep(reach - feather, reach + feather, abs(v_across));
  if (v_mark > 1.5 && v_mark < 2.5 && inHead < 0.5)
    cover *= smoothstep(${HOLLOW} * v_half - feather, ${HOLLOW} * v_half + feather, abs(v_across));
  if (v_dash > 0.5 && inHead < 0.5) {
    float on = v_dash < 1.5 ? 5.0 + 2.4 * v_half : 2.0 * v_half + 0.6;
    float off = v_dash < 1.5 ? 3.0 + 1.4 * v_half : 2.0 * v_half + 2.4;
    float at = mod(v_along, on + off);
    float middle = abs(at - on * 0.5) - on * 0.5;
    cover *= 1.0 - smoothstep(-feather, feather, middle);
  }
  if (v_mark > 0.5 && inHead < 0.5) {
    float edge = v_half + ${MARK_REACH.toFixed(1)};
    float beside = 1.0 - smoothstep(edge - feather, edge + feather, abs(v_across));
    float bar = abs(mod(v_along, ${BARS.every.toFixed(1)}) - ${(BARS.every / 2).toFixed(1)}) - ${(BARS.wide / 2).toFixed(2)};
    if (v_mark < 1.5) cover = max(cover, ${BAND.toFixed(2)} * beside);
    if (v_mark > 2.5) cover = max(cover, beside * (1.0 - smoothstep(-feather, feather, bar)));
  }
  float alpha = v_color.a * cover;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;
