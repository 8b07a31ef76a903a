// Drafts save themselves, and fields count their characters. Every form works without this file.
const waitAfterTyping = 3000;

for (const field of document.querySelectorAll("[data-limit]")) {
  const limit = Number(field.dataset.limit);
  const line = document.createElement("p");
  line.className = "counter";
  line.hidden = true;
  field.after(line);
  const count = () => {
    const length = field.value.normalize("NFC").trim().length;
    line.hidden = length < limit * 0.8;
    line.textContent = `${length}/${limit}`;
    line.classList.toggle("counter-over", length > limit);
  };
  field.addEventListener("input", count);
  count();
}

class Draft {
  #form;
  #status;
  #timer;
  #running;
  #unsaved = false;
  #leaving = false;

  constructor(form) {
    this.#form = form;
    this.#status = form.querySelector("[data-status]");
    form.addEventListener("input", () => this.#typed());
    form.addEventListener("submit", (event) => this.#submit(event));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        this.#save(true);
      }
    });
  }

  #typed() {
    this.#unsaved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), waitAfterTyping);
  }

  // An automatic save under way would make the version of this form an old one: it is awaited first.
  async #submit(event) {
    clearTimeout(this.#timer);
    if (!this.#running) {
      this.#leaving = true;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    await this.#running;
    this.#form.requestSubmit(event.submitter);
  }

  async #save(keepalive = false) {
    if (!this.#unsaved || this.#leaving || this.#running) {
      return;
    }
    this.#unsaved = false;
    this.#running = this.#send(keepalive);
    await this.#running;
    this.#running = undefined;
  }

  async #send(keepalive) {
    const data = new FormData(this.#form);
    data.set("Do", "auto");
    try {
      const answer = await fetch(this.#form.action, { method: "POST", body: new URLSearchParams(data), keepalive, redirect: "manual", headers: { Accept: "application/json" } });
      if (!answer.headers.get("Content-Type")?.startsWith("application/json")) {
        this.#say(this.#form.dataset.signedOut, true);
        return;
      }
      const { version, saved, message } = await answer.json();
      if (answer.ok) {
        this.#form.querySelector("[data-version]").value = version;
      }
      this.#say(saved ?? message, !answer.ok);
    } catch {
      this.#say(this.#form.dataset.failed, true);
      this.#typed();
    }
  }

  #say(text, isWrong) {
    this.#status.textContent = text;
    this.#status.classList.toggle("saved-wrong", isWrong);
  }
}

// Not while two texts stand side by side: the next save is the person's decision.
for (const form of document.querySelectorAll('form[data-autosave="yes"]')) {
  new Draft(form);
}
