// What changes from one text to another, word by word. Amounts, dates, percentages and artikelen are whole as on the
// server (Tokenizer in src/text); abbreviations, loose hyphens and hidden signs, which the server keeps with their word, are cut here.

const MOST = 1_500_000;
const SPACE = "[ \\u00A0\\u202F\\u2009]";
const NUMBER = "\\d{1,15}(?:[.,:]\\d{1,15}){0,8}(?![.,:]?\\d)";
const END = "(?![\\p{L}\\p{N}\\p{M}\\p{Cf}]|[-\u2010\u2011'\u2019/_@][\\p{L}\\p{N}\\p{M}])";
const MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
const WORD = "[\\p{L}\\p{N}\\p{M}]";

/** Amounts, dates, percentages and artikelen stay whole, also where a space is in them; then words, spaces and single signs. */
const PIECES = new RegExp([
  `(?:€|EUR|euro)${SPACE}?${NUMBER}(?:,[-–—]{1,2})?${END}`,
  `\\d{1,2}${SPACE}${MONTH}(?:${SPACE}\\d{4})?${END}`,
  `\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}${END}`,
  `${NUMBER}(?:,[-–—]{1,2})?${SPACE}?(?:euro|EUR|€)${END}`,
  `${NUMBER}${SPACE}?[%‰°º]${END}`,
  `${NUMBER},[-–—]{1,2}${END}`,
  `[Aa]rt(?:ikel(?:en)?|\\.)${SPACE}\\d{1,5}[a-z]?(?:[.:]\\d{1,5}[a-z]?){0,4}${END}`,
  `${WORD}+(?:(?:[-\u2010\u2011'\u2019/_@]|\\.(?=\\p{Ll})|(?<=\\d)[.,:](?=\\d))${WORD}+)*`,
  `['\u2019][stn](?!${WORD})`,
  "\\s+",
  "[^\\s\\p{L}\\p{N}\\p{M}]"
].join("|"), "gu");

/** The words and signs of a text, which together are exactly that text. */
export const tokens = text => text.match(PIECES) ?? [];

/** The longest common part of two lists of words, as runs [kind, text]: "" stays, "del" goes, "ins" comes. */
export function difference(was, wordt) {
  const a = tokens(was), b = tokens(wordt), runs = [];
  const put = (kind, text) => { if (runs.at(-1)?.[0] === kind) runs.at(-1)[1] += text; else runs.push([kind, text]); };
  let start = 0, end = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const n = a.length - start - end, m = b.length - start - end;
  if (start > 0) put("", a.slice(0, start).join(""));
  if (n * m > MOST) {
    put("del", a.slice(start, start + n).join(""));
    put("ins", b.slice(start, start + m).join(""));
  } else {
    const row = m + 1, best = new Uint16Array((n + 1) * row);
    for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) {
      best[i * row + j] = a[start + i] === b[start + j] ? best[(i + 1) * row + j + 1] + 1 : Math.max(best[(i + 1) * row + j], best[i * row + j + 1]);
    }
    for (let i = 0, j = 0; i < n || j < m;) {
      if (i < n && j < m && a[start + i] === b[start + j]) { put("", a[start + i]); i++; j++; }
      else if (i < n && (j === m || best[(i + 1) * row + j] >= best[i * row + j + 1])) put("del", a[start + i++]);
      else put("ins", b[start + j++]);
    }
  }
  if (end > 0) put("", a.slice(a.length - end).join(""));
  return runs;
}
