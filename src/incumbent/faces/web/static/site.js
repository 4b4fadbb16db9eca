// Comfort only: every page does the same without this. Search as you type, sliders that move the page, copying,
// and the words of a claim shown while its line is pointed at.
"use strict";
(() => {
  const DAY = 86400000;

  // ---- fetching a page and taking a part of it ---------------------------------------------------------------------

  let running = null;

  async function fetched(address, part) {
    if (running) running.abort();
    running = new AbortController();
    const answer = await fetch(address, { signal: running.signal, credentials: "same-origin" });
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById(part);
  }

  function later(action, wait) {
    let waiting = 0;
    return (...told) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => action(...told), wait);
    };
  }

  // ---- search as you type ------------------------------------------------------------------------------------------

  for (const form of document.querySelectorAll("form[data-typed]")) {
    const box = form.querySelector("input[type=search]");
    const found = document.getElementById(form.dataset.typed);
    const look = later(async () => {
      if (!box.value.trim()) {
        found.replaceChildren();
        return;
      }
      try {
        const part = await fetched(addressOf(form), form.dataset.typed);
        if (part) found.replaceChildren(...part.childNodes);
      } catch (fault) {
        if (fault.name !== "AbortError") throw fault;
      }
    }, 150);
    box.addEventListener("input", look);
    box.addEventListener("keydown", (event) => {
      const first = event.key === "ArrowDown" && found.querySelector("a");
      if (first) {
        event.preventDefault();
        first.focus();
      }
    });
    found.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const links = [...found.querySelectorAll("a")];
      const next = links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
      (links[next] || (next < 0 ? box : links[links.length - 1])).focus();
    });
  }

  function addressOf(form) {
    const told = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) told.set(name, value);
    return `${form.getAttribute("action")}?${told}`;
  }

  // ---- the two clocks ----------------------------------------------------------------------------------------------

  for (const form of document.querySelectorAll("form[data-live]")) {
    const show = later(async () => {
      const address = addressOf(form);
      const view = document.getElementById(form.dataset.live);
      view.setAttribute("aria-busy", "true");
      try {
        const part = await fetched(address, form.dataset.live);
        if (part) {
          keepOpen(view, part);
          view.replaceChildren(...part.childNodes);
          const shown = new URL(address, location.href);
          shown.searchParams.delete("width");
          history.replaceState(null, "", shown);
          arm(view);
          tell(form, view);
        }
        view.removeAttribute("aria-busy");
      } catch (fault) {
        if (fault.name !== "AbortError") location.assign(address);
      }
    }, 60);
    const view = document.getElementById(form.dataset.live);
    if (fit(view, form)) show();
    addEventListener("resize", later(() => fit(view, form) && show(), 200));
    for (const clock of form.querySelectorAll("[data-clock]")) {
      const slider = clock.querySelector("input[type=range]");
      const date = clock.querySelector("input[type=date]");
      if (!slider || slider.max === "0") continue;
      slider.hidden = false;
      const first = Date.parse(slider.dataset.first);
      const tell = () => slider.setAttribute("aria-valuetext", date.value || slider.dataset.first);
      tell();
      slider.addEventListener("input", () => {
        date.value = new Date(first + Number(slider.value) * DAY).toISOString().slice(0, 10);
        tell();
        show();
      });
      date.addEventListener("change", () => {
        if (date.value) slider.value = String(Math.round((Date.parse(date.value) - first) / DAY));
        tell();
        show();
      });
    }
  }

  // What a screen reader is told of a view that was made anew: the day, and what was known.
  function tell(form, view) {
    const parts = [...view.querySelectorAll("#state, .asof")].map((one) => one.textContent);
    form.querySelector("[data-told]").textContent = parts.reverse().join(", ");
  }

  // A chart that was drawn for another width is asked for again.
  function fit(view, form) {
    const box = view.querySelector("[data-width]");
    if (!box) return;
    const widths = [1070, 640, 326]; // as in picture.py
    const best = widths.find((one) => one <= box.clientWidth) || widths[widths.length - 1];
    if (String(best) === box.dataset.width) return;
    let told = form.elements.namedItem("width");
    if (!told) {
      told = Object.assign(document.createElement("input"), { type: "hidden", name: "width" });
      form.append(told);
    }
    told.value = String(best);
    return true;
  }

  // Details that are open stay open when the view is made anew.
  function keepOpen(before, after) {
    const open = new Set([...before.querySelectorAll("details[open]")].map((one) => one.className));
    for (const one of after.querySelectorAll("details")) one.open = open.has(one.className);
  }

  // ---- copying -----------------------------------------------------------------------------------------------------

  function arm(part) {
    if (!navigator.clipboard) return;
    for (const button of part.querySelectorAll("button[data-copy]")) {
      const label = button.textContent;
      button.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
        button.textContent = button.dataset.done;
        setTimeout(() => (button.textContent = label), 2000);
      });
    }
  }
  arm(document);

  // ---- claims in the text ------------------------------------------------------------------------------------------

  const marks = [...document.querySelectorAll("mark[data-claims]")];
  const claimsOf = (mark) => mark.dataset.claims.split(" ");
  for (const line of document.querySelectorAll("[data-claim]")) {
    const light = (on) => () => {
      for (const mark of marks) if (claimsOf(mark).includes(line.dataset.claim)) mark.classList.toggle("lit", on);
    };
    for (const event of ["mouseenter", "focusin"]) line.addEventListener(event, light(true));
    for (const event of ["mouseleave", "focusout"]) line.addEventListener(event, light(false));
  }
  for (const mark of marks) {
    mark.addEventListener("click", () => {
      if (!getSelection().toString()) location.hash = `said-${claimsOf(mark).pop()}`;
    });
  }
})();
