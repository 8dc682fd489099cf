// Compares two published pages of a policy: a smaller sibling of the engine behind the redline pages,
// with the same promise. What is kept and removed is the old text, what is kept and added the new.

// Reading: a page as sections, a section as blocks, a block as cells (one, but for rows of tables)

const SKIPPED = "[data-search-exclude], .kt-anchor, .kt-footnote-mark, [role=doc-backlink]";
const INLINE = "a, abbr, b, bdi, bdo, br, cite, code, del, dfn, em, i, img, ins, kbd, mark, q, s, samp, "
  + "small, span, strong, sub, sup, time, u, var, wbr";
const KINDS = { LI: "item", DT: "term", DD: "definition", PRE: "code", TR: "row" };
const SET_OTHERWISE = [[/[“”„‟«»″〝〞]/g, '"'], [/[‘’‚‛‹›′`´]/g, "'"], [/[‐‑‒–—―−]/g, "-"],
  [/…/g, "..."], [/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, ""], [/\s+/g, " "]];

// A text as it is compared: by its words, however they are set.
const plain = (text) => SET_OTHERWISE.reduce((said, [mark, as]) => said.replace(mark, as), text.normalize());
const isWord = ({ key }) => /[\p{L}\p{N}]/u.test(key);

// Words never end within a number, a date, an e-mail or a web address.
const BLANK = "[ \\u00a0\\u2009\\u202f\\n]";
const UNSPACED = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]";
const LETTER = `(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}\\p{Pc}\\u00ad\\u200c\\u200d])`;
const UNIT = `(?:[A-Z]{3}|kr\\.?|\\p{Sc})`;
const WORD = new RegExp(`(${[
  `(?:https?://|www\\.)[^\\s<>"«»“”]*[^\\s<>"«»“”.,;:!?)\\]’']`,
  `[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+`,
  `\\d{1,2}\\.?${BLANK}(?:(?:de|of)${BLANK})?\\p{L}{3,12}\\.?,?${BLANK}(?:de${BLANK})?\\d{4}(?!${LETTER})`,
  `\\p{Lu}\\p{L}{2,11}${BLANK}\\d{1,2},?${BLANK}\\d{4}(?!${LETTER})`,
  `\\d{2,4}年\\d{1,2}月(?:\\d{1,2}日)?`,
  `\\+\\d(?:${BLANK}?\\d){6,14}`,
  `(?:§${BLANK}?|${UNIT}${BLANK}?)?[+−-]?(?:\\d{1,3}(?:${BLANK}\\d{3}){1,9}(?!\\d)|\\d+)`
    + `(?:[.,:/’'·–-]\\d+)*(?!${LETTER})(?:${BLANK}?(?:[%‰]|${UNIT}(?!${LETTER})))?`,
  `${LETTER}+(?:[-‐‑'’·.:]${LETTER}+)*`,
  `${UNSPACED}+`,
  `\\P{M}\\p{M}*|\\p{M}`,
].join("|")})(\\s*)`, "gu");

const cutter = (language) => {
  const segmenter = Intl.Segmenter && new Intl.Segmenter(language, { granularity: "word" });
  const unspaced = new RegExp(`^${UNSPACED}+$`, "u");
  const parts = (run) => (segmenter ? Array.from(segmenter.segment(run), (part) => part.segment) : [...run]);
  return (text) => Array.from(text.matchAll(WORD)).flatMap(([, run, gap]) =>
    (unspaced.test(run) ? parts(run) : [run]).map((word, at, all) =>
      ({ text: word, gap: at === all.length - 1 ? gap : "", key: plain(word) })));
};

class Block {
  // `linkCells` are the cells that the links stand in.
  constructor(section, kind, level, cells, links = [], linkCells = []) {
    Object.assign(this, { section, kind, level, cells, links, linkCells, status: "unchanged", twin: null });
    this.key = plain(cells.join("\t")).trim();
  }

  linksIn(column) { return this.links.filter((_, at) => this.linkCells[at] === column); }

  get words() { return (this.cut ??= this.cells.map(this.section.cut)); }

  get vocabulary() {
    return (this.known ??= new Set(this.words.flat().filter(isWord).map(({ key }) => key.toLowerCase())));
  }
}

const blocksOf = (section, root) => {
  const blocks = [];
  let [kind, level, depth, cells, links, linkCells] = ["paragraph", 0, 0, [""], [], []];
  const put = (text) => { cells[cells.length - 1] += text; };
  const end = () => {
    const texts = cells.map((text) => text.replace(/ *\n/g, "\n").replace(/^[ \n]+|[ \n]+$/g, ""));
    const place = kind === "heading" ? level : depth;
    if (!texts.some(Boolean)) return;
    blocks.push(new Block(section, kind, place, texts, links, linkCells));
    [kind, cells, links, linkCells] = ["paragraph", [""], [], []];
  };
  const walk = (node) => {
    if (node.nodeType === 3) put(kind === "code" ? node.data : node.data.replace(/[ \t\r\n\f]+/g, " "));
    if (node.nodeType !== 1 || node.matches(SKIPPED)) return;
    const { tagName: tag } = node;
    if (tag === "BR") put("\n");
    if (tag === "IMG") put(node.alt);
    if (node.matches("a[href]:not(.kt-term)")) {
      links.push(node.getAttribute("href"));
      linkCells.push(cells.length - 1);
    }
    const standsAlone = kind !== "row" && kind !== "code" && !node.matches(INLINE);
    if (kind === "row" && /^T[DH]$/.test(tag)) cells.push("");
    if (standsAlone) {
      end();
      depth += tag === "LI";
      kind = /^H\d/.test(tag) ? "heading" : KINDS[tag] ?? kind;
      level = Number(tag[1]) || level;
      if (kind === "row") cells = [];
    }
    node.childNodes.forEach(walk);
    if (!standsAlone) return;
    end();
    depth -= tag === "LI";
    if (tag in KINDS) [kind, cells] = ["paragraph", [""]];
  };
  root.childNodes.forEach(walk);
  return blocks;
};

const sectionsOf = (page, language) => {
  const cut = cutter(language);
  let following = 1;
  return Array.from(page.querySelectorAll(".kt-preamble, .kt-policy > .kt-section"), (root) => {
    const isPreamble = root.matches(".kt-preamble");
    const heading = isPreamble ? page.querySelector("h1") : root.querySelector("h2");
    const section = { id: isPreamble ? "preamble" : heading.id, cut };
    section.names = [section.id, ...Array.from(root.querySelectorAll(":scope > .kt-anchor"), ({ id }) => id)];
    // The number is no part of a title: it is the doing of the sections before.
    const [caption, number] = [heading.textContent.trim(), `${following}. `];
    section.number = caption.startsWith(number) ? number : "";
    following += section.number !== "";
    section.heading = new Block(section, "heading", 2, [caption.slice(section.number.length)]);
    heading.remove();
    section.blocks = blocksOf(section, root);
    return section;
  });
};

// Pairing

// The longest rise among pairs that are in order on their left.
const rising = (pairs) => {
  const [tops, before] = [[], new Map()];
  for (const pair of pairs) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle][1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    before.set(pair, tops[low - 1]);
    tops[low] = pair;
  }
  const found = [];
  for (let pair = tops.at(-1); pair; pair = before.get(pair)) found.push(pair);
  return found.reverse();
};

// What stays in the least change from a to b (Myers 1986); nothing where that takes too many steps.
const kept = (a, b) => {
  const most = Math.min(1000, a.length + b.length);
  const [reach, trace] = [new Int32Array(2 * most + 3), []];
  const isDown = (at, k, d) => k === -d || (k !== d && at(k - 1) < at(k + 1));
  const here = (k) => reach[most + 1 + k];
  const done = (d) => {
    const found = [];
    let [x, y] = [a.length, b.length];
    for (; d >= 0; d--) {
      const at = (k) => trace[d][k + d + 1];
      const from = isDown(at, x - y, d) ? x - y + 1 : x - y - 1;
      while (x > at(from) && y > at(from) - from) found.push([--x, --y]);
      [x, y] = [at(from), at(from) - from];
    }
    return found.reverse();
  };
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice(most - d, most + d + 3));
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(here, k, d) ? here(k + 1) : here(k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return done(d);
    }
  }
  return null;
};

// Places at which two lists read the same, in order: as many as can be, and in lists that differ too
// much for that, what stands once in both, with whatever is found between.
const matches = (a, b) => {
  const found = [];
  let [start, end] = [0, 0];
  while (start < a.length && start < b.length && a[start] === b[start]) found.push([start, start++]);
  const rest = Math.min(a.length, b.length) - start;
  while (end < rest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const between = left.length && right.length ? kept(left, right) ?? anchored(left, right) : [];
  for (const [i, j] of between) found.push([start + i, start + j]);
  for (; end; end--) found.push([a.length - end, b.length - end]);
  return found;
};
const once = (list) => {
  const places = new Map();
  list.forEach((item, at) => places.set(item, places.has(item) ? -1 : at));
  return places;
};
const anchored = (a, b) => {
  const places = once(b);
  const anchors = [...once(a)].map(([item, i]) => [i, places.get(item) ?? -1]);
  const firm = rising(anchors.filter(([i, j]) => i >= 0 && j >= 0));
  const found = [];
  let [i, j] = [0, 0];
  for (const [x, y] of firm.length ? [...firm, [a.length, b.length]] : []) {
    for (const [p, q] of matches(a.slice(i, x), b.slice(j, y))) found.push([i + p, j + q]);
    if (x < a.length) found.push([x, y]);
    [i, j] = [x + 1, y + 1];
  }
  return found;
};

// How alike blocks are by the words that both have, from 0 to 1.
const likeness = ({ vocabulary: a }, { vocabulary: b }) => {
  let common = 0;
  for (const word of a) common += b.has(word);
  return a.size + b.size ? (2 * common) / (a.size + b.size) : 0;
};

// The pairs in order whose likenesses, weighed by their words, have the largest sum. Long lists are
// held against each other half by half.
const alike = (old, next) => {
  if (!old.length || !next.length) return [];
  if (old.length * next.length > 2500) {
    const [i, j] = [old.length >> 1, next.length >> 1];
    return [...alike(old.slice(0, i), next.slice(0, j)), ...alike(old.slice(i), next.slice(j))];
  }
  const least = old.length + next.length === 2 ? 0.2 : 0.3;
  const best = Array.from({ length: old.length + 1 }, () => new Float64Array(next.length + 1));
  old.forEach((before, i) => next.forEach((after, j) => {
    const score = likeness(before, after);
    const paired = best[i][j] + score * (before.vocabulary.size + after.vocabulary.size + 1);
    best[i + 1][j + 1] = Math.max(best[i][j + 1], best[i + 1][j], score >= least ? paired : 0);
  }));
  const found = [];
  for (let [i, j] = [old.length, next.length]; i && j;) {
    if (best[i][j] === best[i - 1][j]) i--;
    else if (best[i][j] === best[i][j - 1]) j--;
    else found.push([old[--i], next[--j]]);
  }
  return found;
};

const pair = (before, after, status) => {
  [before.twin, after.twin] = [after, before];
  const same = ["key", "level", "links"].every((name) => `${before[name]}` === `${after[name]}`);
  after.status = status ?? (same ? "unchanged" : "changed");
};
const pairBlocks = (old, next) => {
  let [i, j] = [0, 0];
  const same = matches(old.map(({ key }) => key), next.map(({ key }) => key));
  for (const [a, b] of [...same, [old.length, next.length]]) {
    for (const [before, after] of alike(old.slice(i, a), next.slice(j, b))) pair(before, after);
    if (a < old.length) pair(old[a], next[b]);
    [i, j] = [a + 1, b + 1];
  }
};

// What found no partner at its place and reads the same elsewhere has moved.
const pairMoved = (old, next) => {
  const lone = (sections) => sections.flatMap(({ blocks }) => blocks).filter(({ twin }) => !twin);
  const [olds, nexts] = [lone(old), lone(next)];
  const [from, to] = [olds, nexts].map((list) => once(list.map(({ key }) => key)));
  for (const [key, at] of to) {
    const [before, after] = [olds[from.get(key) ?? -1], nexts[at]];
    if (before && after?.vocabulary.size > 3) pair(before, after, "moved");
  }
};

// Sections in the new order, each removed one after what stood before it.
const pairSections = async (old, next, breath) => {
  const twins = next.map((after) =>
    old.find((before) => !before.twin && (after.names.includes(before.id) || before.names.includes(after.id))
      && (before.twin = after)));
  const inPlace = new Set(rising(next.map((_, j) => [j, old.indexOf(twins[j])])
    .filter(([, i]) => i >= 0)).map(([j]) => j));
  const sections = [];
  let following = 0;
  const addGone = (end) => {
    for (; following < end; following++) if (!old[following].twin) sections.push({ before: old[following] });
  };
  for (const [j, after] of next.entries()) {
    const before = twins[j];
    if (before) {
      pairBlocks(before.blocks, after.blocks);
      pair(before.heading, after.heading);
      await breath();
    }
    if (inPlace.has(j)) addGone(old.indexOf(before));
    sections.push({ before, after, moved: before && !inPlace.has(j) });
  }
  addGone(old.length);
  pairMoved(old, next);
  return sections;
};

// The blocks in the new order, each removed one before what stands where it stood.
const merged = ({ before, after }) => {
  const waiting = [...(before?.blocks ?? [])];
  const blocks = [];
  const addGone = () => {
    const block = waiting.shift();
    if (!block.twin) blocks.push(Object.assign(block, { status: "removed" }));
  };
  for (const block of after?.blocks ?? []) {
    const at = block.twin && block.status !== "moved" ? waiting.indexOf(block.twin) : -1;
    for (let step = 0; step < at; step++) addGone();
    if (at >= 0) waiting.shift();
    if (!block.twin) block.status = "added";
    blocks.push(block);
  }
  while (waiting.length) addGone();
  return blocks;
};

// From two lists of words to spans. A kept run of at most four letters between changes goes with them.
const spansOf = (old, next) => {
  const runs = [];
  for (const [i, j] of matches(old.map(({ key }) => key), next.map(({ key }) => key))) {
    const last = runs.at(-1);
    if (last && last.i + last.size === i && last.j + last.size === j) last.size++;
    else runs.push({ i, j, size: 1 });
  }
  const isIsland = ({ i, j, size }) => {
    const text = next.slice(j, j + size).map(({ key }) => key).join("");
    return i && j && i + size < old.length && j + size < next.length
      && text.replace(/\P{L}/gu, "").length <= 4 && !/[\p{N}.!?。]/u.test(text);
  };
  const spans = [];
  const add = (kind, text) => { if (text) spans.push({ kind, text }); };
  const said = (list) => list.map(({ text, gap }) => text + gap).join("");
  let [i, j, gaps] = [0, 0, ["", ""]];
  for (const run of [...runs.filter((each) => !isIsland(each)), { i: old.length, j: next.length, size: 0 }]) {
    const [removed, added] = [gaps[0] + said(old.slice(i, run.i)), gaps[1] + said(next.slice(j, run.j))];
    [i, j] = [run.i + run.size, run.j + run.size];
    // Blanks that only one text has are part of the change, blanks that both have are not.
    const [before, after] = [old[i - 1], next[j - 1]];
    const differ = run.size && !before.gap !== !after.gap;
    gaps = differ ? [before.gap, after.gap] : ["", ""];
    const blank = removed && added && /\s$/.test(removed) ? added.match(/\s*$/)[0] : "";
    const text = said(next.slice(run.j, j));
    add("removed", blank ? removed.trimEnd() : removed);
    add("added", blank ? added.trimEnd() : added);
    add("same", blank + (differ ? text.trimEnd() : text));
  }
  return spans;
};

const cellsOf = (block) => {
  const { status, twin, words } = block;
  if (status === "added" || status === "removed") return block.cells.map((text) => [{ kind: status, text }]);
  if (twin.key === block.key) return block.cells.map((text) => [{ kind: "same", text }]);
  const columns = Array.from({ length: Math.max(words.length, twin.words.length) }).keys();
  return Array.from(columns, (at) => spansOf(twin.words[at] ?? [], words[at] ?? []));
};

// The sections of two pages as one text. Long texts are compared bit by bit, so that a page stays alive:
// `breath` is awaited between the bits.
export const compare = async (oldPage, newPage, language, breath) => {
  const [old, next] = [oldPage, newPage].map((page) => sectionsOf(page, language));
  const sections = await pairSections(old, next, breath);
  for (const section of sections) {
    const { before, after, moved } = section;
    const { id, number, heading } = after ?? before;
    const blocks = merged(section);
    const isLost = before?.blocks.some(({ twin }) => twin && twin.section !== after);
    const differs = isLost || [heading, ...blocks].some((block) => block.status !== "unchanged");
    const status = !before ? "added" : !after ? "removed" : differs ? "changed" : "";
    heading.status = before && after ? heading.status : status;
    for (const block of [heading, ...blocks]) {
      block.spans = cellsOf(block);
      await breath();
    }
    const states = [status, moved && "moved"].filter(Boolean);
    Object.assign(section, { id, number, title: heading.cells[0], heading, blocks, states });
  }
  return sections;
};

// How many words were added, or removed.
export const countWords = (sections, kind, language) => {
  const cut = cutter(language);
  const everything = sections.flatMap(({ heading, blocks }) => [heading, ...blocks]);
  const spans = everything.flatMap((block) => block.spans.flat());
  return spans.filter((span) => span.kind === kind).flatMap(({ text }) => cut(text)).filter(isWord).length;
};
