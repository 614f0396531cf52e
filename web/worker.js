// Runs the program a second time, beside the page, to decode long texts without
// holding the page up. The page sends the program, its helper and the texts.
"use strict";
const queue = [];
let ready = false;

self.smtpReady = () => {
  ready = true;
  for (const text of queue.splice(0)) self.smtpDecode(text);
};

self.onmessage = async (e) => {
  if (e.data.module) {
    importScripts(e.data.exec);
    const go = new Go();
    go.run(await WebAssembly.instantiate(e.data.module, go.importObject));
  } else if (ready) {
    self.smtpDecode(e.data.text);
  } else {
    queue.push(e.data.text);
  }
};
