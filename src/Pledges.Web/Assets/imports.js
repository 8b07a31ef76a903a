// Shows how far an import is; without this file the page renews itself.
const section = document.querySelector("[data-import]");
const text = section.querySelector("[data-import-text]");
const bar = section.querySelector("[data-import-bar]");

const look = async () => {
  const answer = await fetch("?handler=Progress", { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    location.reload();
    return;
  }
  const progress = await answer.json();
  if (progress.state !== section.dataset.import) {
    location.reload();
    return;
  }
  if (text.textContent !== progress.text) {
    text.textContent = progress.text;
  }
  bar.value = progress.percent;
  setTimeout(look, 700);
};

setTimeout(look, 700);
