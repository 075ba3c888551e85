// The design tokens of NL Design System's "Voorbeeld" split in two: the contract (how components follow the `--basis-*`
// choices; part of inbreng.css, the same for every gemeente) and the theme (colours, fonts and corners of one gemeente).
const PALETTE = {
  violet: "hoofd", blauw: "link", grijs: "neutraal", rood: "fout", oranje: "waarschuwing", geel: "nadruk", groen: "goed", wit: "papier"
};
const THEME_CHOICE = /^--(palet-|basis-text-font-family|basis-heading-font|basis-border-radius|basis-form-control-border-radius|basis-focus-)/;
const KEPT = /^--(nl|utrecht|basis|voorbeeld-kleuren)-/;

/** @returns {{contract: [string, string][], theme: [string, string][]}} declarations in the order of the source */
export function splitTokens(css) {
  const declarations = [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)]
    .filter(([, name]) => KEPT.test(name))
    .map(([, name, value]) => [paletteName(name), paletteName(value)]);
  return {
    contract: declarations.filter(([name]) => !THEME_CHOICE.test(name)),
    theme: declarations.filter(([name]) => THEME_CHOICE.test(name))
  };
}

function paletteName(text) {
  return text.replace(/--voorbeeld-kleuren-(\w+)/g, (_, colour) => `--palet-${PALETTE[colour] ?? colour}`);
}

/** Keeps the declarations that the style sheet uses, directly or through one another. */
export function pruneTokens(declarations, css) {
  const values = new Map(declarations);
  const used = new Set();
  const visit = text => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      if (values.has(name)) visit(values.get(name));
    }
  };
  visit(css);
  return declarations.filter(([name]) => used.has(name));
}

export function rule(selector, declarations) {
  return `${selector}{${declarations.map(([name, value]) => `${name}:${value}`).join(";")}}`;
}
