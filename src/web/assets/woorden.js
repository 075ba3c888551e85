// The words of a text, cut as on the server (Tokenizer and Token in src/text): whole stay words with their hyphens and apostrophes,
// amounts, percentages, dates, "artikel 2.29", "3°" and abbreviations with dots. Both are held against the same cases in a test.

const SPACE = "[ \\u00A0\\u202F\\u2009]";
const END = "(?![\\p{L}\\p{N}\\p{M}\\p{Cf}]|[-\u2010\u2011'\u2019/_@][\\p{L}\\p{N}\\p{M}])";
const MONTH = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";

/** A number is taken as far as it goes and never given back in part: what is looked ahead is read again as it is. */
const number = name => `(?=(?<${name}>\\d{1,15}(?:[.,:]\\d{1,15}){0,8}))\\k<${name}>`;

/** Pieces with a space inside. */
const WHOLE = new RegExp([
  `(?:€|EUR|euro)${SPACE}?${number("behind")}(?:,[-–—]{1,2})?${END}`,
  `\\d{1,2}${SPACE}${MONTH}(?:${SPACE}\\d{4})?${END}`,
  `\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}${END}`,
  `${number("before")}(?:,[-–—]{1,2})?${SPACE}?(?:euro|EUR|€)${END}`,
  `${number("part")}${SPACE}?[%‰°º]${END}`,
  `${number("round")},[-–—]{1,2}${END}`,
  `[Aa]rt(?:ikel(?:en)?|\\.)${SPACE}\\d{1,5}[a-z]?(?:[.:]\\d{1,5}[a-z]?){0,4}${END}`
].join("|"), "uy");
const INITIALS = /^\p{L}{1,4}(?:\.\p{L}{1,4}){1,6}$/u;
const SHORTENED = new Set(["art", "nr", "nrs", "jl", "bijv", "mr", "mw", "drs", "ir", "ing", "dr", "prof", "ca", "resp", "evt", "incl", "excl", "blz", "stb", "stcrt"]);

const isSpace = sign => /^[\t\p{Zs}]/u.test(sign);
const isBreak = sign => /^[\n-\r\u0085\u2028\u2029]/.test(sign);
const isWord = sign => /^(?:[\p{L}\p{N}\p{M}]|(?!\u200D)\p{Cf})/u.test(sign);
const isDrawnOn = sign => /^[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]/u.test(sign);
const isRegional = sign => /^[\u{1F1E6}-\u{1F1FF}]/u.test(sign);
const isDigit = sign => /^\p{Nd}/u.test(sign);

/** The sign at a place, of one or two units; nothing behind the end. */
const signAt = (text, at) => at < text.length ? String.fromCodePoint(text.codePointAt(at)) : "";

function signBefore(text, at) {
  const two = at > 1 ? signAt(text, at - 2) : "";
  return two.length === 2 ? two : text[at - 1] ?? "";
}

/** A hyphen, apostrophe or dot between two word characters holds them together; a dot only inside numbers and initials. */
function joins(text, at, sign) {
  const next = signAt(text, at + sign.length), digits = isDigit(next) && isDigit(signBefore(text, at));
  if (!next || !isWord(next)) return false;
  if ("-\u2010\u2011'\u2019/_@".includes(sign)) return true;
  return sign === "." ? /^\p{Lowercase}/u.test(next) || digits : ",:".includes(sign) && digits;
}

/** A zero-width joiner holds what is before it, and a letter or emoji behind it. */
const isJoined = (text, end, sign) => sign === "\u200D" || text[end - 1] === "\u200D" && (isWord(sign) || /^\p{So}/u.test(sign));

/** The apostrophe of 's, 't and 'n belongs to the word; one before any other word is a quote. */
const startsShort = (text, at) => /^['\u2019][stn]/.test(text.slice(at, at + 2)) && !isWord(signAt(text, at + 2));

/** "o.a." and "nr." keep their last dot, "burger-" in "burger- en" its hyphen. */
function withClosingMark(text, at, end) {
  if (text[end] === "-" && isSpace(text[end + 1] ?? "")) return end + 1;
  if (text[end] !== "." || end - at > 40) return end;
  const word = text.slice(at, end);
  return INITIALS.test(word) || SHORTENED.has(word.toLowerCase()) ? end + 1 : end;
}

function wordEnd(text, at, from) {
  let end = from;
  for (let sign; (sign = signAt(text, end)); end += sign.length) {
    if (!isWord(sign) && !joins(text, end, sign) && !(end > at && isJoined(text, end, sign))) break;
  }
  return withClosingMark(text, at, end);
}

/** One visible sign with everything that is drawn on it. */
function markEnd(text, at) {
  const first = signAt(text, at);
  let end = at + first.length;
  for (let sign; (sign = signAt(text, end)); end += sign.length) {
    if (!isDrawnOn(sign) && !isJoined(text, end, sign) && !(isRegional(sign) && isRegional(first) && end === at + 2)) break;
  }
  return isWord(signBefore(text, end)) ? wordEnd(text, at, end) : end;
}

function endOf(text, at) {
  const first = signAt(text, at);
  if (isSpace(first)) return at + text.slice(at).match(/^[\t\p{Zs}]+/u)[0].length;
  if (isBreak(first)) return text.startsWith("\r\n", at) ? at + 2 : at + 1;
  WHOLE.lastIndex = at;
  if ("€0123456789EeAa".includes(first) && WHOLE.test(text)) return WHOLE.lastIndex;
  return isWord(first) || startsShort(text, at) ? wordEnd(text, at, at) : markEnd(text, at);
}

/** The words, spaces and signs of a text, which together are exactly that text. */
export function tokens(text) {
  const all = [];
  for (let at = 0, end; at < text.length; at = end) all.push(text.slice(at, end = endOf(text, at)));
  return all;
}

/** What decides whether two words are the same: composed, variants of quotes, dashes and spaces alike, soft hyphens gone. */
export function key(token) {
  if (isSpace(token)) return " ";
  if (isBreak(token)) return "\n";
  return token.normalize("NFC").replace(/[\u00AD\u200B\u2060\uFEFF]/g, "").replace(/[\u2018-\u201B]/g, "'").replace(/[\u201C-\u201F]/g, "\"")
    .replace(/[\u2010-\u2014\u2212]/g, "-").replace(/\p{Zs}/gu, " ");
}
