// WCAG 2.2 contrast of the colour pairs that the style sheets use; a theme that fails stops the build.
const FAMILIES = ["hoofd", "link", "neutraal", "fout", "waarschuwing", "nadruk", "goed"];

/** @returns {string[]} the pairs below 4.5 : 1, empty when all is well */
export function tooFaint(css) {
  const colours = new Map([...css.matchAll(/--(palet-[\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value]));
  const pairs = FAMILIES.flatMap(family => ["400", "500", "600", "700"].flatMap(shade => [
    [`palet-${family}-${shade}`, "palet-papier"],
    [`palet-${family}-${shade === "400" ? "500" : shade}`, `palet-${family}-100`]
  ]));
  return pairs.filter(([text, ground]) => colours.has(text) && colours.has(ground))
    .map(([text, ground]) => [text, ground, ratio(colours.get(text), colours.get(ground))])
    .filter(([, , value]) => value < 4.5)
    .map(([text, ground, value]) => `${text} on ${ground}: ${value.toFixed(2)}`);
}

function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const [red, green, blue] = [1, 3, 5].map(at => parseInt(full.slice(at, at + 2), 16) / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
