// The boot script: starts the program when it is wanted and keeps the page whole
// until then, and for good where the program cannot run.
(() => {
  "use strict";
  const config = document.currentScript.dataset;
  const byId = (id) => document.getElementById(id);
  let state = "waiting"; // waiting | starting | running | failed
  let clicked = ""; // a button pressed before the program ran

  // --- Guards: two things in a browser that would end the program at its start.

  // A stray "%" makes the address unreadable for it.
  const mendAddress = () => {
    const mended = location.href.replace(/%(?![0-9a-f]{2})/gi, "%25");
    if (mended !== location.href) history.replaceState(history.state, "", mended);
  };
  mendAddress();
  addEventListener("popstate", mendAddress);

  // A browser that denies storage throws on the mere look at it.
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name].getItem("");
    } catch {
      const kept = new Map();
      Object.defineProperty(window, name, {
        value: {
          getItem: (k) => kept.get(k) ?? null,
          setItem: (k, v) => void kept.set(k, String(v)),
          removeItem: (k) => void kept.delete(k),
          clear: () => kept.clear(),
          key: (i) => [...kept.keys()][i] ?? null,
          get length() { return kept.size; },
        },
      });
    }
  }
  if (!navigator.clipboard?.readText) document.documentElement.classList.add("no-clipboard");

  // What the program asks of its surroundings.
  window.goappGetenv = () => "";

  // --- Notices: one line above the page that never covers it.

  const notice = (text, action, act) => {
    const box = byId("notice");
    const p = document.createElement("p");
    p.textContent = text + " ";
    if (action) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = action;
      button.addEventListener("click", act);
      p.append(button);
    }
    box.replaceChildren(p);
  };

  const failed = (why) => {
    if (state === "failed") return;
    state = "failed";
    console.info("SMTP Decoder:", why);
    notice("The decoder could not start. Everything written here can still be read.", "Try again",
      () => location.reload());
  };

  // --- Start.

  const loadScript = (src) => new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = done;
    script.onerror = () => fail(new Error("could not load " + src));
    document.head.append(script);
  });

  // The program is fetched and compiled once, off the main thread.
  let compiled;
  const compile = () => compiled ??= Promise.all([
    fetch(config.program).then((response) => {
      if (!response.ok) throw new Error("the program is missing: " + response.status);
      return WebAssembly.compileStreaming
        ? WebAssembly.compileStreaming(response)
        : response.arrayBuffer().then((b) => WebAssembly.compile(b));
    }),
    window.Go ? null : loadScript(config.exec),
  ]).then(([module]) => module);

  const start = async () => {
    if (state !== "waiting") return;
    state = "starting";
    try {
      const module = await compile();
      const go = new Go();
      go.exit = (code) => code && failed("the program ended with code " + code);
      const instance = await WebAssembly.instantiate(module, go.importObject);
      const carried = carry();
      const old = document.body.firstElementChild;
      go.run(instance).then(() => failed("the program ended"));
      await swapped(old);
      state = "running";
      restore(carried);
    } catch (error) {
      failed(error);
    }
  };

  const swapped = (old) => new Promise((done) => {
    const check = () => document.body.firstElementChild === old ? setTimeout(check, 4) : done();
    check();
  });

  // --- Carry over: the program draws every element anew.

  const carry = () => {
    const box = byId("paste");
    const focused = document.activeElement;
    return {
      text: box?.value ?? "",
      start: box?.selectionStart, end: box?.selectionEnd, scroll: box?.scrollTop,
      file: byId("file"),
      focus: focused && focused !== document.body ? (focused.id || pathOf(focused)) : "",
      query: byId("filter")?.value ?? "",
    };
  };

  const restore = (c) => {
    const box = byId("paste");
    if (box && c.text) {
      box.value = c.text;
      box.setSelectionRange(c.start, c.end);
      box.scrollTop = c.scroll;
    }
    const focus = c.focus && (byId(c.focus) || document.querySelector(c.focus));
    if (focus) focus.focus({ preventScroll: true });
    if (box && c.text) {
      const inputType = window.smtpPasted ? "insertFromPaste" : "insertText";
      box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType }));
    }
    const filter = byId("filter");
    if (filter && c.query) {
      filter.value = c.query;
      filter.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    followFile(c.file, byId("file"));
    if (clicked) byId(clicked)?.click();
  };

  // A file chosen in a dialogue that was opened before the swap.
  const followFile = (old, now) => {
    if (!old || !now) return;
    const pass = () => {
      now.files = old.files;
      now.dispatchEvent(new Event("change", { bubbles: true }));
    };
    if (old.files.length) pass();
    old.addEventListener("change", pass);
  };

  // The place of an element without an id, as a selector.
  const pathOf = (e) => {
    const parts = [];
    for (; e && e !== document.body; e = e.parentElement) {
      parts.unshift(`${e.localName}:nth-child(${[...e.parentElement.children].indexOf(e) + 1})`);
    }
    return "body>" + parts.join(">");
  };

  // --- When to start.

  // A paste keeps its bytes for the program and shows in the box until it runs.
  const pasteEarly = (e, target) => {
    const box = byId("paste");
    const text = e.clipboardData?.getData("text/plain");
    if (!box || !text || box.value || target !== box && target.closest("input, textarea")) return;
    window.smtpPasted = text;
    box.value = text;
    e.preventDefault();
  };

  const early = (e) => {
    if (state === "running" || state === "failed") return;
    const target = e.target instanceof Element ? e.target : document.body;
    if (e.type === "paste") pasteEarly(e, target);
    if (e.type === "click") clicked = target.closest("button[id]")?.id ?? "";
    start();
  };
  const wanted = config.start === "interaction"
    ? ["input", "focusin"]
    : ["pointermove", "pointerdown", "keydown", "input", "paste", "focusin", "dragenter", "click", "wheel"];
  for (const type of wanted) {
    addEventListener(type, (e) => {
      // On a page that only reads, the program is needed for its fields alone.
      if (config.start === "interaction" && !(e.target instanceof HTMLInputElement)) return;
      early(e);
    }, { capture: true, passive: type === "wheel" });
  }

  const hasText = () => /^#[dq]=/.test(location.hash);
  // A busy machine is never idle: then it begins after a while all the same.
  const whenIdle = (do_, after) => addEventListener("load", () => setTimeout(() =>
    window.requestIdleCallback ? requestIdleCallback(do_, { timeout: 2000 }) : do_(), after));
  if (config.start === "now" || hasText()) {
    start();
  } else if (config.start === "idle") {
    whenIdle(() => compile().catch(failed), 300);
  }
  addEventListener("hashchange", () => hasText() && start());

  // --- Links. The program takes every click on a link it gets to see; it is to
  // see plain clicks on links to pages of this site, and no others.

  const isPage = (url) => url.origin === location.origin &&
    !/^\/(assets|icons|data|program)\//.test(url.pathname) && !/\.(xml|txt|json|webmanifest)$/.test(url.pathname);
  document.addEventListener("click", (e) => {
    const a = e.target instanceof Element ? e.target.closest("a[href]") : null;
    if (!a) return;
    const url = new URL(a.href, location.href);
    const plain = e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey;
    const inPage = url.pathname === location.pathname && url.hash && !/^#[dq]=/.test(url.hash);
    if (!plain || a.target || a.hasAttribute("download") || !isPage(url) || inPage ||
        e.defaultPrevented || state !== "running") {
      e.stopPropagation();
      return;
    }
    history.replaceState({ y: scrollY }, "");
    visit = url.href === location.href ? "same" : "link";
    if (visit === "same") window.smtpArrived();
  });

  // --- Arrival: scroll and focus as a browser does on a visit of its own.

  let visit = "";
  addEventListener("popstate", (e) => { visit = e.state?.y ? "back:" + e.state.y : "back:0"; });
  window.smtpArrived = () => {
    const how = visit;
    visit = "";
    const target = location.hash && !hasText() && byId(decodeURIComponent(location.hash.slice(1)));
    if (how === "link" && target) {
      target.scrollIntoView();
    } else if (how === "link" || how === "same") {
      scrollTo(0, 0);
      document.querySelector("#verdict-title, h1")?.focus({ preventScroll: true });
    } else if (how.startsWith("back:") && !target) {
      scrollTo(0, Number(how.slice(5)));
    }
  };

  // A paste anywhere on the decoder's page is meant for the decoder.
  addEventListener("paste", (e) => {
    const editable = e.target instanceof Element && e.target.closest("input, textarea");
    const text = e.clipboardData?.getData("text/plain");
    if (!editable && text && window.smtpTake && byId("paste")) window.smtpTake(text);
  });

  // --- Offline, and new versions when the reader says so.

  const offerUpdate = (worker) => notice("A new version is ready.", "Reload", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    worker.postMessage("take over");
  });
  if ("serviceWorker" in navigator) {
    addEventListener("load", async () => {
      try {
        const registration = await navigator.serviceWorker.register("/sw.js");
        const watch = (worker) => worker?.addEventListener("statechange", () => {
          if (worker.state === "installed") offerWaiting();
        });
        // The first worker of all waits for none, but WebKit tells that it is
        // installed when it controls the page already.
        const offerWaiting = () => {
          if (registration.waiting && navigator.serviceWorker.controller) offerUpdate(registration.waiting);
        };
        offerWaiting();
        watch(registration.installing);
        registration.addEventListener("updatefound", () => watch(registration.installing));
      } catch (error) {
        console.info("SMTP Decoder: not kept for offline use:", error.message);
      }
    });
  }
})();
