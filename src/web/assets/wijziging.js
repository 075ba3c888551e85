// Extras of the editor of a burgeramendement: what changes while one types, and whether others changed the same unit.
// The pages of the server stay the truth; without this script nothing is missing but speed.

import { difference } from "./verschil.js";

const WAIT = 400;

const folded = text => text.normalize("NFC").replace(/\s+/g, " ").trim();

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Words for screen readers, with their own direction: the text around them may run from right to left. */
function hidden(words) {
  const made = element("span", "inbreng-hidden", words);
  made.dir = "ltr";
  return made;
}

function marked([kind, text]) {
  if (!kind) return text;
  return element(kind, kind === "del" ? "inbreng-gone" : "inbreng-new", hidden(kind === "del" ? "(vervalt: " : "(nieuw: "), text, hidden(") "));
}

function later(act) {
  let timer;
  return () => { clearTimeout(timer); timer = setTimeout(act, WAIT); };
}

/** Shows below a box what it changes, a moment after typing. Not announced: a screen reader user asks for it by reading on. */
function live(unit, box) {
  const shown = element("p", "inbreng-live");
  shown.hidden = true;
  box.after(shown);
  return () => {
    shown.hidden = folded(was(unit)) === folded(box.value);
    if (!shown.hidden) {
      const text = element("span", "inbreng-text", ...difference(was(unit), box.value).map(marked));
      text.dir = "auto";
      shown.replaceChildren(element("strong", "", "Dit verandert u: "), text);
    }
  };
}

const was = unit => unit.querySelector(".inbreng-besluit__was .inbreng-text")?.textContent ?? "";
const action = unit => unit.dataset.actie ?? (unit.querySelector("input[type=checkbox]")?.checked ? "VERWIJDER" : "VERVANG");

/** How many changes the writer makes to one unit: its text, its place. */
function changes({ unit, box }) {
  if (unit.dataset.actie) return folded(box.value) ? 1 : 0;
  if (action(unit) === "VERWIJDER") return 1;
  return (folded(was(unit)) === folded(box.value) ? 0 : 1) + (unit.querySelector("select")?.value ? 1 : 0);
}

/** Says which public amendementen are about the same unit. Only one that says the same and nothing else can be supported instead; whether others collide is for the server to say. */
function hints({ unit, box }, others, single) {
  const here = others.filter(other => other.eenheid === unit.dataset.eenheid);
  const links = [...new Map(here.map(other => [other.adres, other])).values()];
  const note = element("div", "inbreng-live");
  note.hidden = true;
  unit.append(note);
  const link = other => { const made = element("a", "", other.titel); made.href = other.adres; return made; };
  const says = other => other.enige && other.actie === action(unit) && (other.actie === "VERWIJDER" || folded(other.wordt) === folded(box.value));
  return () => {
    const same = changes({ unit, box }) === 1 && single() ? here.find(says) : undefined;
    note.hidden = here.length === 0;
    note.replaceChildren(...same ? [element("p", "", element("strong", "", "Er is al zo’n amendement: steun dat. "), link(same))]
      : [element("p", "", "Anderen willen hier ook iets veranderen. Bij ‘Verder’ ziet u of het botst."), element("ul", "", ...links.map(other => element("li", "", link(other))))]);
  };
}

async function editor(place) {
  const units = [...place.querySelectorAll("[data-eenheid]")].map(unit => ({ unit, box: unit.querySelector("textarea") }));
  for (const { unit, box } of units) {
    const show = live(unit, box);
    box.addEventListener("input", later(show));
    show();
  }
  units.find(({ unit }) => "#" + unit.id === location.hash)?.box.focus();
  const others = await fetch(place.dataset.geraakt).then(answer => answer.ok ? answer.json() : { wijzigingen: [] }).catch(() => ({ wijzigingen: [] }));
  const own = document.querySelector("input[name=kenmerk]")?.value, on = place.dataset.op;
  const known = others.wijzigingen.filter(other => !(own && other.adres.endsWith(own)) && !(on && other.adres.endsWith(on)));
  const placed = () => [...place.querySelectorAll(".inbreng-besluit__open:not([data-eenheid]) select")].filter(select => select.value).length;
  const single = () => !on && !document.querySelector("textarea[name=alternatief]") && units.reduce((sum, each) => sum + changes(each), placed()) === 1;
  const shows = units.map(each => hints(each, known, single));
  const all = () => shows.forEach(show => show());
  place.addEventListener("input", later(all));
  all();
}

/** n or j goes to the next change, p or k to the one before, while the focus is in the list of changes: so no key is taken from anybody elsewhere. */
function walk(place) {
  const changes = [...place.querySelectorAll("[data-wijziging]")];
  if (changes.length < 2) return;
  place.append(element("p", "inbreng-subtle", "Met de toetsen n en p gaat u naar de volgende en de vorige wijziging."));
  place.addEventListener("keydown", event => {
    const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const at = changes.indexOf(event.target.closest("[data-wijziging]"));
    const next = changes[at < 0 ? (step > 0 ? 0 : changes.length - 1) : at + step];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "center" });
  });
}

document.querySelectorAll("[data-geraakt]").forEach(editor);
document.querySelectorAll("[data-wijzigingen]").forEach(walk);
