// What changes from one text to another, word by word, in the words of the server.

import { key, tokens } from "./woorden.js";

const MOST = 1_500_000;

/** The longest common part of two lists of words, as runs [kind, text]: "" stays, "del" goes, "ins" comes. */
export function difference(was, wordt) {
  const a = tokens(was), b = tokens(wordt), from = a.map(key), to = b.map(key), runs = [];
  const put = (kind, text) => { if (runs.at(-1)?.[0] === kind) runs.at(-1)[1] += text; else runs.push([kind, text]); };
  let start = 0, end = 0;
  while (start < a.length && start < b.length && from[start] === to[start]) start++;
  while (end < a.length - start && end < b.length - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const n = a.length - start - end, m = b.length - start - end;
  if (start > 0) put("", b.slice(0, start).join(""));
  if (n * m > MOST) {
    put("del", a.slice(start, start + n).join(""));
    put("ins", b.slice(start, start + m).join(""));
  } else {
    const row = m + 1, best = new Uint16Array((n + 1) * row);
    for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) {
      best[i * row + j] = from[start + i] === to[start + j] ? best[(i + 1) * row + j + 1] + 1 : Math.max(best[(i + 1) * row + j], best[i * row + j + 1]);
    }
    for (let i = 0, j = 0; i < n || j < m;) {
      if (i < n && j < m && from[start + i] === to[start + j]) { put("", b[start + j]); i++; j++; }
      else if (i < n && (j === m || best[(i + 1) * row + j] >= best[i * row + j + 1])) put("del", a[start + i++]);
      else put("ins", b[start + j++]);
    }
  }
  if (end > 0) put("", b.slice(b.length - end).join(""));
  return runs;
}
