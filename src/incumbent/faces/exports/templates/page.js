"use strict";
(() => {
  const main = document.querySelector("main"), form = document.querySelector(".clocks");
  const svg = document.querySelector("svg.posts"), days = main.dataset.known.split(" ");
  const months = main.dataset.months.split("|"), EPOCH = 719163, DAY = 86400000;
  const toDay = number => new Date((number - EPOCH) * DAY).toISOString().slice(0, 10);
  const toNumber = day => Math.round(Date.parse(day + "T00:00:00Z") / DAY) + EPOCH;
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const told = day => {
    const [year, month, date] = day.split("-").map(Number);
    return filled(main.dataset.day, { day: date === 1 ? main.dataset.first : date, month: months[month - 1], year });
  };
  const ranges = [...document.querySelectorAll("[data-k],[data-since]")].map(part => [
    part, (part.dataset.k ?? "0-" + days.length).split(" ").map(range => range.split("-").map(Number))]);
  const seats = [...document.querySelectorAll(".holders dl > div")];
  const valid = document.getElementById("valid-slider"), known = document.getElementById("known-slider");
  const plot = ["first", "last", "left", "right"].map(name => Number(svg.dataset[name]));
  const [first, last, left, right] = plot;
  const x = number => Math.min(Math.max(left + (number + 0.5 - first) * (right - left) / (last - first), left), right);

  function clock(kind, day) {
    const group = svg.querySelector(".clock." + kind);
    if (!group) return;
    const at = x(toNumber(day)), line = group.querySelector("path"), text = group.querySelector("text");
    line.setAttribute("d", line.getAttribute("d").replace(/^M[\d.]+/, "M" + at.toFixed(1)));
    text.textContent = filled(main.dataset[kind === "valid" ? "clockValid" : "clockKnown"], { day: told(day) });
    const width = svg.viewBox.baseVal.width, half = text.getComputedTextLength() / 2;
    text.setAttribute("x", Math.min(Math.max(at - half, 12), width - 12 - 2 * half).toFixed(1));
    const ahead = svg.querySelector(".ahead");
    if (kind === "known" && ahead) {
      ahead.setAttribute("x", at.toFixed(1));
      ahead.setAttribute("width", Math.max(right - at, 0).toFixed(1));
    }
  }

  function show() {
    const state = Number(known.value), knownDay = days[state], day = toDay(Number(valid.value));
    for (const [part, within] of ranges) {
      let on = within.some(([from, to]) => from <= state && state <= to);
      const { since, until } = part.dataset;
      if (since) on &&= since <= day && day < until;
      part.toggleAttribute("hidden", !on);
    }
    for (const seat of seats)
      seat.querySelector(".nobody").toggleAttribute("hidden", !!seat.querySelector("dd[data-since]:not([hidden])"));
    document.getElementById("undisputed").toggleAttribute(
      "hidden", !!document.querySelector("[aria-labelledby=disputes] article:not([hidden])"));
    const values = { valid: told(day), known: told(knownDay) };
    document.getElementById("now").textContent = filled(main.dataset.on, values);
    document.getElementById("valid-day").textContent = values.valid;
    document.getElementById("known-day").textContent = values.known;
    valid.setAttribute("aria-valuetext", values.valid);
    known.setAttribute("aria-valuetext", values.known);
    clock("valid", day);
    clock("known", knownDay);
    return [day, knownDay];
  }

  function keep() {
    const [day, knownDay] = show();
    try { history.replaceState(null, "", "#on=" + day + "&known=" + knownDay); } catch { /* some viewers have no history */ }
  }

  function asked() {
    const found = /^#on=(\d{4}-\d\d-\d\d)&known=(\d{4}-\d\d-\d\d)$/.exec(location.hash);
    if (!found) return;
    valid.value = toNumber(found[1]);
    const at = days.filter(day => day <= found[2]).length - 1;
    known.value = Math.max(at, 0);
  }

  svg.addEventListener("click", event => {
    const dot = event.target.closest("a.dot");
    if (!dot) return;
    for (const row of document.querySelectorAll(".hit")) row.classList.remove("hit");
    for (const id of (dot.dataset.claims ?? dot.getAttribute("href").slice(1)).split(" ")) document.getElementById(id)?.classList.add("hit");
  });
  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  for (const slider of [valid, known]) {
    slider.addEventListener("input", show);
    slider.addEventListener("change", keep);
  }
  form.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    const slider = button.dataset.for === "valid" ? valid : known;
    slider.value = Number(slider.value) + Number(button.dataset.step);
    keep();
  });
  addEventListener("hashchange", () => { asked(); show(); });
  asked();
  show();
})();
