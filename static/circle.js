// The circle of a player as a picture. The list below it says the same, and is all there is without this file.
"use strict";

(() => {
  const figure = document.getElementById("circle");
  if (!figure || !window.d3) return;

  const NARROW = 560; // pixels, below which only the nearest are named until somebody asks
  const RADIUS = [11, 8, 5]; // by the number of steps
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const { nodes, edges } = JSON.parse(figure.dataset.picture);
  const links = edges.map(({ from, to, words }) => ({ source: nodes[from], target: nodes[to], words }));
  const words = (node) => links.filter((link) => link.source === node || link.target === node).flatMap((link) => link.words);

  figure.hidden = false;
  const width = figure.clientWidth;
  const isNarrow = width < NARROW;
  const height = Math.min(640, (isNarrow ? 280 : 240) + nodes.length * 20);

  const svg = d3.select(figure).insert("svg", "p").attr("class", isNarrow ? "net narrow" : "net")
    .attr("viewBox", [-width / 2, -height / 2, width, height]).attr("width", width).attr("height", height)
    .attr("role", "group").attr("aria-label", figure.dataset.label);
  const stage = svg.append("g");
  const line = stage.append("g").selectAll("line").data(links).join("line").attr("class", "bond");
  const node = stage.append("g").selectAll("a").data(nodes).join("a")
    .attr("class", ({ step, url }) => `node step-${step}${url ? "" : " plain"}`)
    .attr("href", ({ url }) => url || null)
    .attr("role", ({ url }) => (url ? null : "img"))
    .attr("tabindex", ({ url }) => (url ? null : 0))
    .attr("aria-label", (each) => [each.name, ...words(each)].join(". "));
  node.append("circle").attr("r", ({ step }) => RADIUS[step]);
  node.append("text").attr("text-anchor", "middle").attr("y", ({ step }) => RADIUS[step] + 13).text(({ name }) => name);

  // Every label wants about as much room as its letters; the picture is laid out before it is shown.
  const room = ({ name, step }) => (isNarrow && step > 1 ? 16 : Math.min(64, 14 + name.length * 2.6));
  const within = (value, edge) => Math.max(-edge, Math.min(edge, value));
  const laying = d3.forceSimulation(nodes).stop()
    .force("bonds", d3.forceLink(links).distance(({ target }) => (target.step > 1 ? 70 : Math.min(width, height) / 3.2)).strength(0.4))
    .force("apart", d3.forceManyBody().strength(-260))
    .force("room", d3.forceCollide(room))
    .force("across", d3.forceX().strength(0.06 * Math.min(1, height / width)))
    .force("down", d3.forceY().strength(0.06 * Math.min(1, width / height)));
  nodes[0].fx = nodes[0].fy = 0;

  const place = () => {
    for (const each of nodes) {
      each.x = within(each.x, Math.max(0, width / 2 - 4 - each.name.length * 3.4));
      each.y = within(each.y, height / 2 - 26);
    }
    node.attr("transform", ({ x, y }) => `translate(${x.toFixed(1)},${y.toFixed(1)})`);
    line.attr("x1", ({ source }) => source.x).attr("y1", ({ source }) => source.y)
      .attr("x2", ({ target }) => target.x).attr("y2", ({ target }) => target.y);
  };
  laying.tick(240);
  place();
  laying.on("tick", place);

  // What ties whom is told for the one that is pointed at or reached by the keyboard.
  const note = figure.querySelector("p");
  const asked = note.textContent;
  const tell = (chosen) => {
    line.classed("lit", (link) => link.source === chosen || link.target === chosen);
    node.classed("lit", (each) => each === chosen);
    note.textContent = chosen ? words(chosen).join(" · ") || chosen.name : asked;
  };
  node.on("pointerenter", (_event, each) => tell(each)).on("pointerleave", () => tell(null));

  // Plain scrolling stays with the page: the wheel needs Ctrl, a touch two fingers.
  const zooming = d3.zoom().scaleExtent([0.6, 4])
    .filter((event) => !event.button && (event.type === "wheel" ? event.ctrlKey : !(event.touches?.length < 2)))
    .on("zoom", ({ transform }) => {
      stage.attr("transform", transform);
      svg.classed("near", transform.k > 1.3);
    });
  svg.call(zooming).on("dblclick.zoom", null);
  figure.querySelector("[data-zoom-in]").addEventListener("click", () => svg.call(zooming.scaleBy, 1.4));
  figure.querySelector("[data-zoom-out]").addEventListener("click", () => svg.call(zooming.scaleBy, 1 / 1.4));
  figure.querySelector("[data-zoom-reset]").addEventListener("click", () => svg.call(zooming.transform, d3.zoomIdentity));
  // Heard by the figure: a part of the drawing that listens itself would become a stop of the keyboard.
  figure.addEventListener("focusin", ({ target }) => {
    const focused = target.closest(".node");
    const each = focused && d3.select(focused).datum();
    tell(each);
    if (each && d3.zoomTransform(svg.node()).k > 1) svg.call(zooming.translateTo, each.x, each.y);
  });
  figure.addEventListener("focusout", () => tell(null));

  node.call(d3.drag()
    .on("start", () => { if (!calm.matches) laying.alphaTarget(0.2).restart(); })
    .on("drag", (event, each) => {
      each.x = each.fx = event.x;
      each.y = each.fy = event.y;
      if (calm.matches) place();
    })
    .on("end", (_event, each) => {
      laying.alphaTarget(0);
      if (each !== nodes[0]) each.fx = each.fy = null;
    }));
})();
