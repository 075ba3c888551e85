// Builds the style sheets and the script of Inbreng into ../src/main/webapp/assets, which is committed.
// `node build.mjs` writes; `node build.mjs --check` only compares and fails when the committed bundle differs.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { splitTokens, pruneTokens, rule } from "./tokens.mjs";
import { notice } from "./notice.mjs";
import { tooFaint } from "./contrast.mjs";

process.chdir(import.meta.dirname);
const BUNDLE = "../src/main/webapp/assets";
const VERSION_CLASS = "../src/main/java/nl/inbreng/web/parts/Bundle.java";
const TOKENS = "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const GZIP_LIMIT = 25 * 1024;

async function minify(css) {
  return (await transform(css, { loader: "css", minify: true, legalComments: "none", target: ["chrome111", "firefox113", "safari16.4"] })).code;
}

async function bundled(entry, extra = {}) {
  const out = await build({
    entryPoints: [entry], bundle: true, write: false, legalComments: "none", format: "esm",
    target: ["chrome111", "firefox113", "safari16.4"], ...extra
  });
  return out.outputFiles[0].text;
}

async function bundle(target) {
  const { contract, theme } = splitTokens(readFileSync(TOKENS, "utf8"));
  const weide = readFileSync("themes/weide.css", "utf8");
  const own = await bundled("app.css", { external: ["*.svg", "*.woff2"] });
  if (/url\(["']?data:/.test(own)) throw new Error("data: address in the style sheet; the Content-Security-Policy forbids it");

  const used = pruneTokens(contract, own);
  const needed = pruneTokens(theme, own + rule(".x", used));
  const order = "@layer tokens, components, app;";
  const tokens = `@layer tokens{${rule(".gemeente-theme", used)}}`;
  const files = {
    "inbreng.css": await minify(order + tokens + own),
    "theme-voorbeeld.css": await minify(readFileSync("themes/voorbeeld-fonts.css", "utf8") + rule(".gemeente-theme", needed)),
    "theme-weide.css": await minify(weide),
    "inbreng.js": await bundled("app.js", { minify: true }),
    "NOTICE.txt": notice()
  };
  for (const name of Object.keys(files).filter(file => file.startsWith("theme-"))) {
    const faint = tooFaint(files[name]);
    if (faint.length > 0) throw new Error(`${name} has too little contrast: ${faint.join("; ")}`);
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  cpSync("static", target, { recursive: true });
  mkdirSync(join(target, "fonts"), { recursive: true });
  for (const [family, weight] of [["noto-sans", 400], ["noto-sans", 700], ["noto-serif", 700]]) {
    const file = `${family}-latin-${weight}-normal.woff2`;
    cpSync(`node_modules/@fontsource/${family}/files/${file}`, join(target, "fonts", file));
  }
}

function tree(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function versionClass(folder) {
  const hash = createHash("sha256");
  for (const file of tree(folder)) hash.update(file).update("\0").update(readFileSync(join(folder, file)));
  return `package nl.inbreng.web.parts;

/** Identity of the committed style sheets and script; written by src/web/assets/build.mjs, never by hand. */
public final class Bundle {

    /** First twelve hexadecimal digits of the SHA-256 over all files of the bundle; part of every asset address, so that browsers may keep them. */
    public static final String VERSION = "${hash.digest("hex").slice(0, 12)}";

    private Bundle() {
    }
}
`;
}

function report(folder) {
  for (const file of tree(folder).filter(name => /\.(css|js)$/.test(name))) {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    console.log(`${file.padEnd(22)} ${String(readFileSync(join(folder, file)).length).padStart(7)} bytes, ${String(size).padStart(6)} gzip`);
    if (size > GZIP_LIMIT) throw new Error(`${file} is larger than ${GZIP_LIMIT} bytes when compressed`);
  }
}

function differences(fresh) {
  const found = tree(fresh), kept = existsSync(BUNDLE) ? tree(BUNDLE) : [];
  const changed = found.filter(file => !kept.includes(file) || !readFileSync(join(fresh, file)).equals(readFileSync(join(BUNDLE, file))));
  const left = kept.filter(file => !found.includes(file));
  const version = existsSync(VERSION_CLASS) && readFileSync(VERSION_CLASS, "utf8") === versionClass(fresh) ? [] : [VERSION_CLASS];
  return [...changed, ...left, ...version];
}

const fresh = mkdtempSync(join(tmpdir(), "inbreng-assets-"));
try {
  await bundle(fresh);
  report(fresh);
  if (process.argv.includes("--check")) {
    const different = differences(fresh);
    if (different.length > 0) throw new Error(`The committed bundle differs from what the pinned packages give: ${different.join(", ")}. Run "npm run build".`);
    console.log("The committed bundle equals what the pinned packages give.");
  } else {
    rmSync(BUNDLE, { recursive: true, force: true });
    cpSync(fresh, BUNDLE, { recursive: true });
    mkdirSync(dirname(VERSION_CLASS), { recursive: true });
    writeFileSync(VERSION_CLASS, versionClass(fresh));
  }
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
