// Comforts on top of pages that work without script. Keeps nothing, asks nobody, names no globals.
(() => {
  "use strict";

  const menus = () => document.querySelectorAll(".kt-menu[open]");
  const toggle = (name) => document.querySelector(`[data-md-toggle="${name}"]`);
  const close = (name) => {
    if (toggle(name)?.checked) toggle(name).click();
  };

  // Material's script searches, and is fetched when somebody is about to. A word typed meanwhile counts.
  const { search, atOnce } = document.currentScript.dataset;
  const field = document.querySelector(".kt-search__input");
  const fetchSearch = () => {
    field?.removeEventListener("focus", fetchSearch);
    toggle("search")?.removeEventListener("change", fetchSearch);
    const script = document.createElement("script");
    script.src = search;
    script.addEventListener("load", () => {
      if (document.activeElement === field) field.dispatchEvent(new Event("focus"));
      field?.dispatchEvent(new KeyboardEvent("keyup"));
    });
    document.body.append(script);
  };
  field?.addEventListener("focus", fetchSearch);
  toggle("search")?.addEventListener("change", fetchSearch);
  if (atOnce !== undefined) fetchSearch();

  // The place in the text, unless the reader is at what only this page has.
  const place = () => (document.querySelector(".kt-versions :target") ? "" : location.hash);

  // Links to other languages and versions keep the place: the ids of sections are the same in all.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a:is([hreflang], [data-keep-anchor])");
    if (link && place() && !link.hash && link.origin === location.origin) {
      link.hash = place();
      // Put back at once, for a reader who goes on to another place and chooses again.
      setTimeout(() => { link.href = link.href.split("#")[0]; });
    }
  });

  // A page built before an announced version took effect makes its notice of it stand out since then.
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0")).join("-");
  for (const notice of document.querySelectorAll("[data-effective]")) {
    if (notice.dataset.effective <= today) {
      notice.classList.add("kt-banner--due");
      notice.parentElement.querySelector(".kt-banner").before(notice);
    }
  }

  // What is open closes when the reader turns to something else.
  document.addEventListener("click", ({ target }) => {
    for (const menu of menus()) if (!menu.contains(target)) menu.open = false;
    if (!target.closest?.(".kt-search, [for=__search], #__search")) close("search");
    if (!target.closest?.(".kt-nav, [for=__drawer], #__drawer")) close("drawer");
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    const menu = target.closest?.(".kt-menu[open]");
    if (menu && relatedTarget && !menu.contains(relatedTarget)) menu.open = false;
  });

  // Some browsers take a table whose rows are stacked for running text. HTML itself may not bear these roles.
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  const roleOf = ({ tagName, scope }) => roles[tagName] ?? (scope === "row" ? "rowheader" : "columnheader");
  for (const table of document.querySelectorAll(".kt-table")) {
    for (const part of [table, ...table.querySelectorAll("thead, tbody, tr, th, td")]) part.setAttribute("role", roleOf(part));
  }

  // Escape closes explanations, menus and search.
  const dismiss = () => {
    for (const term of document.querySelectorAll(".kt-term:is(:hover, :focus)")) {
      term.classList.add("kt-dismissed");
      const restore = () => term.classList.remove("kt-dismissed");
      term.addEventListener("mouseleave", restore, { once: true });
      term.addEventListener("blur", restore, { once: true });
    }
    for (const menu of menus()) {
      const focused = menu.contains(document.activeElement);
      menu.open = false;
      if (focused) menu.querySelector("summary").focus();
    }
    if (toggle("drawer")?.checked) {
      close("drawer");
      toggle("drawer").focus();
    }
    close("search");
  };

  // Material's script listens for bare letters, which readers who dictate press by accident.
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss();
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], .kt-search");
    if (event.key.length === 1 && !typing) event.stopImmediatePropagation();
  }, true);
})();
