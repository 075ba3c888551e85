// Extras only: every page works without this script.
import "./wijziging.js";

/** Warns before leaving a form with changes that were not sent. */
function guardUnsaved(form) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
}

/** Keeps the sentence below a text box in step with what has been typed. */
function countCharacters(sentence) {
  const box = document.getElementById(sentence.dataset.tellingVoor);
  const limit = Number(sentence.dataset.maximum);
  if (!box || !limit) return;
  const show = () => {
    const left = limit - Array.from(box.value.replace(/\r\n?/g, "\n")).length;
    sentence.textContent = left >= 0 ? `U kunt nog ${tekens(left)} gebruiken.` : `Uw tekst is ${tekens(-left)} te lang.`;
    sentence.classList.toggle("inbreng-count--over", left < 0);
  };
  box.addEventListener("input", show);
  show();
}

const tekens = number => `${number.toLocaleString("nl-NL")} ${number === 1 ? "teken" : "tekens"}`;

document.querySelectorAll("form[data-bewaak]").forEach(guardUnsaved);
document.querySelectorAll("[data-telling-voor]").forEach(countCharacters);
