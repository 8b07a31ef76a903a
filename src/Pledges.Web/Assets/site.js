// Comforts only: every page works without this file.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" ? document.querySelector("details.menu[open]") : null;
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A second press on a slow line would send the form twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  setTimeout(() => delete form.dataset.sent, 4000);
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Says how many boxes of a list are ticked, and ticks them all.
for (const bar of document.querySelectorAll("[data-choose]")) {
  const boxes = [...bar.closest("form").querySelectorAll("input[type=checkbox]")];
  const [all, count] = [bar.querySelector("[data-choose-all]"), bar.querySelector("[data-chosen]")];
  const show = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    count.textContent = bar.dataset.choose.replace("{0}", chosen);
  };
  all.addEventListener("click", () => {
    const isAll = boxes.every((box) => box.checked);
    for (const box of boxes) {
      box.checked = !isAll;
    }
    show();
  });
  bar.closest("form").addEventListener("change", show);
  all.hidden = count.hidden = false;
  show();
}
