// The service worker: keeps the program and answers for every page without a
// network. A page it has not kept is drawn by the program from its address.
"use strict";
const version = "smtp-decoder-VERSION";
const visited = "smtp-decoder-pages-VERSION";
const keep = ["KEEP"];

self.addEventListener("install", (e) => {
  e.waitUntil(caches.open(version).then((cache) => cache.addAll(keep)));
});

self.addEventListener("activate", (e) => {
  e.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("smtp-decoder-") && name !== version && name !== visited) {
        await caches.delete(name);
      }
    }
    await self.clients.claim();
  })());
});

self.addEventListener("message", (e) => {
  if (e.data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (e) => {
  const url = new URL(e.request.url);
  if (e.request.method !== "GET" || url.origin !== location.origin) return;
  if (e.request.mode === "navigate") {
    e.respondWith(page(e.request, url));
  } else {
    e.respondWith(asset(e.request));
  }
});

// A page comes from the network, where it is newest; else as it was last seen;
// else empty, for the program to draw.
async function page(request, url) {
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) {
      const cache = await caches.open(visited);
      await cache.put(url.pathname, response.clone());
    }
    return response;
  } catch {
    return (await caches.match(url.pathname)) ?? (await caches.match("/shell.html"));
  }
}

// An asset's name changes with its content, so a kept one is never old.
async function asset(request) {
  const kept = await caches.match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}
