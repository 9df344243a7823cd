/* Search in the page: every word of the query must begin a word of a section. Works from a file. */
(function () {
  "use strict";
  var index = globalThis.aicourseSearchIndex;
  var root = document.documentElement.dataset.content_root;
  var field = document.getElementById("search-field");
  var status = document.getElementById("search-status");
  var list = document.getElementById("search-results");
  var MOST = 40;

  /* Lower case, no accents; one character stays one character, so that positions hold. */
  function fold(text) {
    return Array.from(text).map(function (char) {
      var plain = char.normalize("NFD")[0].toLowerCase();
      return plain.length === char.length ? plain : char;
    }).join("");
  }

  function words(query) {
    return fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function starts(text, word) {
    var found = [];
    var at = text.indexOf(word);
    while (at !== -1 && found.length < 30) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) found.push(at);
      at = text.indexOf(word, at + 1);
    }
    return found;
  }

  var sections = index.sections.map(function (row) {
    var page = index.pages[row[0]];
    return {
      link: root + page[0] + (row[1] ? "#" + row[1] : ""),
      page: page[1], heading: row[2], text: row[3],
      foldedPage: fold(page[1]), foldedHeading: fold(row[2]), foldedText: fold(row[3]),
    };
  });

  function score(section, query) {
    var sum = 0;
    var own = false;
    for (var word of query) {
      var inHeading = starts(section.foldedHeading, word).length;
      var inPage = starts(section.foldedPage, word).length;
      var inText = starts(section.foldedText, word).length;
      if (!inHeading && !inText && !inPage) return 0;
      own = own || inHeading > 0 || inText > 0;
      sum += (inHeading ? 12 : 0) + (inPage ? 4 : 0) + Math.min(inText, 3);
    }
    var phrase = query.join(" ");
    if (section.foldedHeading === phrase) sum += 30;
    else if (starts(section.foldedHeading, phrase).length) sum += 10;
    else if (starts(section.foldedText, phrase).length) sum += 4;
    return own ? sum : 0;
  }

  function marked(text, folded, query, parent) {
    var hits = [];
    query.forEach(function (word) {
      starts(folded, word).forEach(function (at) { hits.push([at, at + word.length]); });
    });
    hits.sort(function (a, b) { return a[0] - b[0]; });
    var done = 0;
    hits.forEach(function (hit) {
      if (hit[0] < done) return;
      parent.append(text.slice(done, hit[0]));
      var mark = document.createElement("mark");
      mark.textContent = text.slice(hit[0], hit[1]);
      parent.append(mark);
      done = hit[1];
    });
    parent.append(text.slice(done));
  }

  function excerpt(section, query) {
    var first = Math.min.apply(null, query.map(function (word) {
      var at = starts(section.foldedText, word)[0];
      return at === undefined ? Infinity : at;
    }));
    var begin = isFinite(first) ? Math.max(0, first - 70) : 0;
    if (begin) begin = section.text.indexOf(" ", begin) + 1;
    var end = begin + 220;
    if (end < section.text.length) end = Math.max(section.text.lastIndexOf(" ", end), begin + 1);
    var node = document.createElement("p");
    if (begin) node.append("… ");
    marked(section.text.slice(begin, end), section.foldedText.slice(begin, end), query, node);
    if (end < section.text.length) node.append(" …");
    return node;
  }

  function show(text) {
    var query = words(text);
    list.replaceChildren();
    if (!query.length) { status.textContent = ""; return; }
    var found = sections
      .map(function (section) { return [score(section, query), section]; })
      .filter(function (pair) { return pair[0] > 0; })
      .sort(function (a, b) { return b[0] - a[0]; });
    found.slice(0, MOST).forEach(function (pair) {
      var section = pair[1];
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = section.link;
      marked(section.heading, section.foldedHeading, query, link);
      item.append(link);
      if (section.page !== section.heading) {
        var page = document.createElement("span");
        page.className = "search-page-name";
        page.textContent = section.page;
        item.append(" ", page);
      }
      item.append(excerpt(section, query));
      list.append(item);
    });
    status.textContent = found.length
      ? found.length + (found.length === 1 ? " place" : " places") + " found"
        + (found.length > MOST ? ", the best " + MOST + " shown" : "")
      : "Nothing found for “" + text.trim() + "”. Try a shorter word.";
  }

  field.value = new URLSearchParams(location.search).get("q") || "";
  var timer = 0;
  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () { show(field.value); }, 120);
  });
  document.querySelector(".search-form").addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    show(field.value);
  });
  show(field.value);
})();
