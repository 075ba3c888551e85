// Lists every package whose text ends up in the bundle, with its version and licence.
import { readFileSync } from "node:fs";

const BUNDLED = /^@(utrecht|nl-design-system-candidate|nl-design-system-unstable|fontsource)\//;
const RIGHTS = {
  "@utrecht": "Frameless B.V., Gemeente Utrecht and the NL Design System community",
  "@nl-design-system-candidate": "NL Design System community",
  "@nl-design-system-unstable": "NL Design System community",
  "@fontsource": "The Noto Project Authors (https://github.com/notofonts)"
};

export function notice() {
  const names = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).devDependencies).filter(name => BUNDLED.test(name)).sort();
  const lines = names.map(name => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    return `${name} ${version}  ${license.startsWith("SEE") ? "EUPL-1.2" : license}  © ${RIGHTS[name.split("/")[0]]}`;
  });
  return `Inbreng: notices for the bundled style sheets and fonts

The files in this folder are part of Inbreng (EUPL-1.2) and contain material of the packages below, changed only by
bundling, minifying and leaving out unused custom properties; colour tokens are renamed from --voorbeeld-kleuren-* to --palet-*.
The text of the European Union Public Licence 1.2 is in the file LICENSE at the root of the source repository and on
https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12 . The Noto fonts are under the SIL Open Font License 1.1,
its text is below; they are unchanged.

${lines.join("\n")}

${readFileSync("node_modules/@fontsource/noto-sans/LICENSE", "utf8").trim()}
`;
}
