const italia = '#0066cc';

type Rgb = readonly [red: number, green: number, blue: number];

/** The lightest surface of the dark chat, and the darkest of the light one. */
const darkSurface: Rgb = [0x1d, 0x31, 0x45];
const lightSurface: Rgb = [0xf0, 0xf4, 0xf8];

/** The page's colour as two shades with a contrast of at least 4.5:1: one on the light surfaces, and so under white text too, one on the dark. */
export function shadesOf(colour: string | undefined): { underWhite: string; onDark: string } {
  const base = parse(colour ?? italia) ?? parse(italia)!;
  return {
    underWhite: shade(base, [0, 0, 0], lightSurface),
    onDark: shade(base, [255, 255, 255], darkSurface),
  };
}

function parse(colour: string): Rgb | undefined {
  const long = colour.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const digits = /^#(..)(..)(..)$/.exec(long);
  const values = digits?.slice(1).map(pair => parseInt(pair, 16));
  return values?.every(Number.isFinite) ? (values as unknown as Rgb) : undefined;
}

function shade(colour: Rgb, towards: Rgb, background: Rgb): string {
  let mixed = colour;
  for (let share = 0; contrast(mixed, background) < 4.55 && share <= 1; share += 0.05) {
    mixed = colour.map((value, i) => Math.round(value + (towards[i]! - value) * share)) as unknown as Rgb;
  }
  return `rgb(${mixed.join(',')})`;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
