// The folds of the year-end meeting say what their fields say. The page works without this file.
const desk = matchMedia("(min-width: 72rem)");
const showsAlways = CSS.supports("selector(details::details-content)");

// At a desk every member is a line of the grid; a browser that cannot show closed folds gets them opened.
const settle = () => {
  for (const member of document.querySelectorAll("[data-member]")) {
    member.querySelector("summary").tabIndex = desk.matches ? -1 : 0;
    if (desk.matches && !showsAlways) {
      member.removeAttribute("name");
      member.open = true;
    }
  }
};
desk.addEventListener("change", settle);
settle();

for (const member of document.querySelectorAll("[data-member]")) {
  member.addEventListener("change", (event) => {
    const shown = [...member.querySelectorAll("[data-shows]")].find((line) => event.target.name?.endsWith(line.dataset.shows));
    if (shown) {
      shown.textContent = event.target.value ? event.target.selectedOptions[0].text : "";
    }
  });
  // The fold above closes as this one opens; without this the name slides out of sight.
  const name = member.querySelector("summary");
  name.addEventListener("click", () => requestAnimationFrame(() => member.open && !desk.matches && name.scrollIntoView({ block: "nearest" })));
}
