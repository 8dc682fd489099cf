// The form that compares any two versions of a policy, in the reader's browser. Without script, the page
// has links instead. Keeps nothing, asks this site only.
import { compare, countWords } from "./redline.js";

const [form, sentence, status, data, result] =
  ["compare-form", "compare-needs-script", "compare-status", "compare-texts", "__whole"]
    .map((id) => document.getElementById(id));
const { texts, words, language: own } = JSON.parse(data.textContent);

const element = (tag, attributes, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  made.append(...children.flat());
  return made;
};
const filled = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const lines = (text) => text.split("\n").flatMap((line, at) => (at ? [element("br", {}), line] : [line]));
const said = (text) => element("span", { class: "kt-said", lang: own }, text);

// The marks of redlines, as the pages have them that are built beforehand

const MARKS = { added: ["ins", "addition", "addition_end"], removed: ["del", "removal", "removal_end"] };
const mark = ({ kind, text }, isWhole) => {
  if (!MARKS[kind]) return lines(text);
  const [tag, start, end] = MARKS[kind];
  if (isWhole) return [element(tag, {}, lines(text))];
  return [element(tag, {}, said(`${words[start]} `), lines(text), said(` ${words[end]} `))];
};
const marked = ({ status }, spans) =>
  spans.flatMap((span) => mark(span, status === "added" || status === "removed"));

const labelText = ({ status, twin, section }, what = "block") => {
  if (status === "unchanged" || status === "changed") return "";
  const from = status === "moved" && twin.section.id !== section.id && twin.section.heading.cells[0];
  return from ? filled(words.block_moved_from, { title: from }) : words[`${what}_${status}`];
};
const label = (block, text = labelText(block)) =>
  (text ? [element("span", { class: `kt-label kt-label--${block.status}`, lang: own }, text), " "] : []);
const flagged = (block, column = 0) => {
  const { level, twin } = block;
  if (!twin) return [];
  const lacking = (these, those) => these.filter((link) => !those.includes(link)).join(", ");
  const [before, after] = [twin, block].map((one) => one.linksIn(column));
  const [old, next] = [lacking(before, after), lacking(after, before)];
  const replaced = old && next && filled(words.flag_replaced, { old, new: next });
  const change = replaced || (old && `${words.removal} ${old}`) || (next && `${words.addition} ${next}`);
  const link = change && `${words.meaning_link}: ${change}`;
  const isLast = column === block.spans.length - 1;
  const shown = [link, isLast && level !== twin.level && words.meaning_structure].filter(Boolean)
    .map((text) => element("span", { class: "kt-flag" }, text));
  return shown.length ? [element("span", { class: "kt-flags", lang: own }, shown)] : [];
};

// Unchanged blocks are folded, but for those beside a change, the headings above, the heads of tables and
// the terms of definitions.
const fold = (blocks) => {
  const isChanged = (at) => blocks[at] && blocks[at].status !== "unchanged";
  const shown = blocks.map((_, at) => [at - 1, at, at + 1].some(isChanged));
  let [above, head, term] = [[], 0, 0];
  blocks.forEach(({ kind, level }, at) => {
    if (kind === "heading") above = above.filter((place) => blocks[place].level < level);
    if (kind === "row" && blocks[at - 1]?.kind !== "row") head = at;
    if (kind === "term") term = at;
    const own = { row: [head], definition: [term] }[kind] ?? [];
    if (shown[at]) for (const place of [...above, ...own]) shown[place] = true;
    if (kind === "heading") above.push(at);
  });
  blocks.forEach((block, at) => { block.folded = !shown[at]; });
};

const leftOut = (tag) => element(tag, { class: "kt-left-out", lang: own, dir: "auto" }, words.unchanged_left_out);
const gap = (block, before, tag) => (block.folded && !before?.folded ? [leftOut(tag)] : []);
const content = (block) =>
  [...label(block), ...block.spans.flatMap((spans) => marked(block, spans)), ...flagged(block)];

// Behind the first cell, what became of a row is said to those who go down a column by ear.
const row = (block, before, names, what) => {
  const text = what ? labelText(block, what) : "";
  const named = names?.length === block.spans.length ? names : [];
  const cells = block.spans.map((spans, column) => {
    const hasWords = spans.some((span) => span.text.trim());
    const state = text && column && hasWords ? said(`${text} `) : column ? [] : label(block, text);
    const cell = !names && hasWords ? ["th", { scope: "col" }] : ["td", { "data-label": named[column] }];
    return element(...cell, state, marked(block, spans), flagged(block, column));
  });
  const hint = gap(block, before, "td").map((cell) => {
    cell.colSpan = cells.length;
    cell.className = "";
    return element("tr", { class: "kt-left-out" }, cell);
  });
  return [...hint, element("tr", { class: block.folded && "kt-folded" }, cells)];
};

// Blocks that stand in one list or table together.
const LISTS = { item: "item", row: "row", term: "definition", definition: "definition" };
const groups = (blocks) => {
  const found = [];
  for (const block of blocks) {
    const kind = LISTS[block.kind];
    if (kind && found.at(-1)?.kind === kind) found.at(-1).blocks.push(block);
    else found.push({ kind, blocks: [block] });
  }
  return found;
};
const laidOut = ({ kind, blocks }, before) => {
  const [first] = blocks;
  const folded = (block) => (block.folded ? " kt-folded" : "");
  if (kind === "item") {
    return [element("ul", { class: "kt-redline__list" }, blocks.flatMap((block, at) => [
      ...gap(block, blocks[at - 1], "li"),
      element("li", { class: `kt-depth-${Math.min(block.level, 4)}${folded(block)}` }, content(block))]))];
  }
  if (kind === "definition") {
    return [...gap(first, before, "p"), element("dl", {}, blocks.flatMap((block, at) => [
      ...(at ? gap(block, blocks[at - 1], "dd") : []),
      element(block.kind === "term" ? "dt" : "dd", { class: folded(block) }, content(block))]))];
  }
  if (kind === "row") {
    const isUniform = new Set(blocks.map((block) => labelText(block))).size === 1;
    const what = isUniform ? "" : "row";
    const [head, ...rows] = blocks.map((block, at) => row(block, blocks[at - 1], at ? first.cells : null, what));
    const told = isUniform ? label(first) : [];
    return [element("table", { class: `kt-table${blocks.every((block) => block.folded) ? " kt-folded" : ""}` },
      told.length ? element("caption", {}, told) : [],
      element("thead", { class: first.status !== "unchanged" && "kt-changed-head" }, head),
      element("tbody", {}, rows.flat()))];
  }
  const code = () => element("pre", {}, element("code", {}, marked(first, first.spans[0])));
  const told = first.kind === "code" ? [...label(first), code(), ...flagged(first)] : content(first);
  const tag = { heading: `h${Math.min(Math.max(first.level, 3), 6)}`, code: "div" }[first.kind] ?? "p";
  return [...gap(first, before, "p"), element(tag, { class: folded(first) }, told)];
};

const states = (section) => section.states.map((state) => words[`section_${state}`]).join(", ");
const laidOutSection = (section, foreign) => {
  const { id, number, heading, blocks, states: { length: isChanged } } = section;
  fold(blocks);
  let before;
  const parts = groups(blocks).flatMap((group) => {
    const made = laidOut(group, before);
    before = group.blocks.at(-1);
    return made;
  });
  const state = () => element("span", { class: "kt-state", lang: own }, `(${states(section)})`);
  const note = isChanged ? [" ", state()] : [];
  const place = heading.status === "removed" ? [] : number;
  return element("section",
    { class: `kt-section${isChanged ? "" : " kt-folded"}`, "aria-labelledby": id, ...foreign },
    element("h2", { id }, place, marked(heading, heading.spans[0]), note), parts);
};

const pages = new Map();
const fetched = async (address) => {
  if (!pages.has(address)) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    pages.set(address, await answer.text());
  }
  return new DOMParser().parseFromString(pages.get(address), "text/html");
};

// Gives way to the reader's own doings a few times a second.
const breathing = () => {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 50) return;
    await new Promise((resolve) => { setTimeout(resolve); });
    last = performance.now();
  };
};

const count = (sections, language) => {
  const inState = (state) => sections.filter((section) => section.states[0] === state).length;
  return [
    [words.changed_sections, sections.filter((section) => section.states.length).length],
    ...["added", "removed", "moved"].map((state) => [words[`section_${state}`], inState(state)]),
    ...["added", "removed"].map((kind) => [words[`words_${kind}`], countWords(sections, kind, language)]),
  ].filter(([, number]) => number);
};

const show = (sections, title, links, { lang, dir }) => {
  const foreign = lang === own ? {} : { lang, dir };
  const changed = sections.filter((section) => section.states.length);
  const counts = count(sections, lang);
  const verdict = changed.length ? "" : words.same_text;
  const item = (section) => element("li", {}, element("a", { href: `#${section.id}`, ...foreign },
    section.number + section.title), " ", element("span", { class: "kt-quiet" }, `(${states(section)})`));
  const fold = [["open", "#__whole", words.show_whole_text], ["close", "#__changes", words.show_changes_only]]
    .map(([name, href, text]) => element("a", { class: `kt-fold__${name}`, href }, text));
  const heading = element("h2", { id: "__changes", tabindex: "-1" }, title);
  result.replaceChildren(
    heading,
    ...(verdict ? [element("p", { class: "kt-summary" }, verdict)] : []),
    element("ul", { class: "kt-counts" }, counts.map(([text, number]) =>
      element("li", {}, `${text}: `, element("strong", {}, String(number))))),
    element("div", { class: "kt-ways" }, element("ul", {}, links.map(({ text, address }) =>
      element("li", {}, element("a", { href: address }, text))))),
    ...(verdict ? [] : [element("nav", { class: "kt-contents", "aria-label": words.changed_sections },
      element("ol", { class: "kt-contents__list" }, changed.map(item)))]),
    element("p", { class: "kt-fold" }, fold),
    ...sections.map((section) => laidOutSection(section, foreign)),
  );
  const told = [title, verdict, counts.map((entry) => entry.join(": ")).join(", ")];
  status.textContent = told.filter(Boolean).join(". ");
  heading.focus();
};

// The form

const chosen = () => Object.fromEntries(new FormData(form));
const textOf = (version, language) =>
  texts.find((text) => text.version === version && text.language === language);

// Only versions that have a text in the language can be chosen.
const offer = () => {
  for (const option of form.querySelectorAll("[name=from] option, [name=to] option")) {
    option.disabled = !textOf(option.value, form.elements.language.value);
  }
  for (const name of ["from", "to"]) {
    const { options, selectedOptions: [selected] } = form.elements[name];
    if (!selected || selected.disabled) [...options].find((option) => !option.disabled).selected = true;
  }
};

let latest = 0;
const run = async () => {
  const { from, to, language } = chosen();
  const links = [textOf(from, language), textOf(to, language)];
  const mine = ++latest;
  const found = await Promise.all(links.map(({ address }) => fetched(address))).catch(() => null);
  const sections = found && await compare(...found, language, breathing());
  if (mine !== latest) return;
  if (sections) {
    show(sections, filled(words.changes_between, { old: from, new: to }), links, found[1].documentElement);
  } else {
    result.replaceChildren();
    status.textContent = words.compare_failed;
  }
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?${new URLSearchParams(chosen())}`);
  run();
});
form.addEventListener("change", offer);

const asked = new URLSearchParams(location.search);
for (const name of ["language", "from", "to"]) {
  const options = [...(form.elements[name].options ?? [])];
  const wanted = options.find(({ value }) => value === asked.get(name));
  if (wanted) wanted.selected = true;
}
offer();
form.hidden = false;
sentence.hidden = true;
if (asked.has("from") && asked.has("to")) run();
