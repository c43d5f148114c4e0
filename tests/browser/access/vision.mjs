// Colours as people with other eyes see them, and how far apart they are.

/**
 * What protanopes, deuteranopes and tritanopes see of linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), table of matrices, severity 1.0. The last one is
 * greyscale: the luminance of sRGB.
 */
const EYES = {
  typical: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

export const EYES_OF = Object.keys(EYES);

const linear = (hex) =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

/** A colour, `#rrggbb`, in linear RGB as these eyes see it. */
const seen = (hex, eyes) => {
  const rgb = linear(hex);
  const m = EYES[eyes];
  return [0, 3, 6].map((row) => Math.min(1, Math.max(0, m[row] * rgb[0] + m[row + 1] * rgb[1] + m[row + 2] * rgb[2])));
};

const luminance = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** The contrast of two colours by WCAG, as these eyes see them. */
export function contrast(one, two, eyes = "typical") {
  const [a, b] = [one, two].map((hex) => luminance(seen(hex, eyes)));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** CIE L*a*b* (D65) of a colour as these eyes see it. */
function lab(hex, eyes) {
  const [r, g, b] = seen(hex, eyes);
  const f = (t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116);
  const [x, y, z] = [
    f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047),
    f(0.2126729 * r + 0.7151522 * g + 0.072175 * b),
    f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How different two colours look to these eyes: the distance in CIE L*a*b* (1976); 2.3 is just seen. */
export function difference(one, two, eyes = "typical") {
  const [a, b] = [lab(one, eyes), lab(two, eyes)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
