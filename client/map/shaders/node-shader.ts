/** Bits of `a_flags`. */
export const NODE_FLAGS = { ringed: 1, lit: 2, wasLit: 4 };

/** A square in CSS px around a disc, with room for its ring where it has one. */
export const NODE_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute vec2 a_from;
attribute float a_size;
attribute float a_cell;
attribute float a_flags;
attribute vec2 a_presence;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_columns;
uniform vec3 u_focus;
uniform vec2 u_change;

varying vec2 v_offset;
varying float v_radius;
varying vec2 v_cell;
varying float v_ringed;
varying float v_light;
varying float v_cover;

float bit(float value) { return mod(floor(a_flags / value), 2.0); }

void main() {
  v_radius = a_size / u_sizeRatio;
  v_ringed = bit(1.0);
  v_offset = a_corner * (v_radius + (v_ringed > 0.5 ? 8.0 : 1.0));
  vec2 centre = (u_matrix * vec3(mix(a_from, a_position, u_change.y), 1.0)).xy;
  gl_Position = vec4(centre + v_offset / (0.5 * u_viewport), 0.0, 1.0);
  v_cell = a_cell < 0.0 ? vec2(-1.0) : vec2(mod(a_cell, u_columns), floor(a_cell / u_columns));
  float now = u_focus.y > 0.5 && bit(2.0) < 0.5 ? 0.3 : 1.0;
  float before = u_focus.x > 0.5 && bit(4.0) < 0.5 ? 0.3 : 1.0;
  float presence = mix(a_presence.x, a_presence.y, u_change.x);
  v_light = min(presence, mix(before, now, u_focus.z));
  v_cover = smoothstep(0.0, 0.3, presence);
}
`;

/**
 * A disc of its picture with a thin rim, and a ring around it when selected. A dimmed disc is mixed
 * with the background rather than made transparent: no edge shines through a disc.
 */
export const NODE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_offset;
varying float v_radius;
varying vec2 v_cell;
varying float v_ringed;
varying float v_light;
varying float v_cover;

uniform sampler2D u_atlas;
uniform float u_columns;
uniform float u_pixelRatio;
uniform vec3 u_background;
uniform vec3 u_surface;
uniform vec3 u_line;
uniform vec3 u_ink;

void main() {
  float far = length(v_offset);
  float feather = 0.6 / u_pixelRatio;
  float disc = 1.0 - smoothstep(v_radius - feather, v_radius + feather, far);
  vec3 color = u_surface;
  vec2 uv = clamp(v_offset / v_radius * vec2(0.5, -0.5) + 0.5, 0.01, 0.99);
  vec4 texel = texture2D(u_atlas, (max(v_cell, 0.0) + uv) / u_columns);
  if (v_cell.x >= 0.0) color = mix(color, texel.rgb, texel.a);
  float rim = smoothstep(v_radius - 1.0 - feather, v_radius - 1.0 + feather, far);
  color = mix(color, u_line, rim * (v_radius > 4.0 ? 1.0 : 0.5));
  color = mix(u_background, color, v_light);
  float cover = disc;
  if (v_ringed > 0.5) {
    float halo = 1.0 - smoothstep(5.5 - feather, 5.5 + feather, far - v_radius);
    float ring = smoothstep(2.5 - feather, 2.5 + feather, far - v_radius);
    color = mix(mix(u_background, color, disc), u_ink, ring);
    cover = halo;
  }
  cover *= v_cover;
  gl_FragColor = vec4(color * cover, cover);
}
`;
