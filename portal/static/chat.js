// The talk, made quicker: messages go out without loading the page, and what others say comes in by itself.

const talk = document.getElementById("talk");
const log = document.getElementById("log");
const form = document.getElementById("say");
const box = document.getElementById("text");
const state = document.getElementById("state");
const language = talk.dataset.language;
let stream = null;
let retry = null; // the key of a message that did not get through: sent again, it is taken once

const last = () => Math.max(0, ...[...log.children].map((item) => Number(item.dataset.number) || 0));
const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("");

function add(html) {
  const piece = document.createElement("template");
  piece.innerHTML = html; // rendered and escaped by our own server
  for (const item of [...piece.content.children]) {
    const old = log.querySelector(`[data-number="${item.dataset.number}"]`);
    if (old) old.replaceWith(item);
    else log.append(item);
  }
  settle();
  log.lastElementChild?.scrollIntoView({ block: "nearest" });
}

// A message is no longer pending once something of the assistant stands behind it.
function settle() {
  const items = [...log.children];
  items.forEach((item, index) => {
    if (items.slice(index + 1).some((next) => next.classList.contains("theirs"))) item.querySelector(".pending")?.remove();
  });
}

function showOwner(owner) {
  for (const name of ["waiting", "staff", "closed"]) {
    document.getElementById(`owner-${name}`).hidden = name !== owner;
  }
}

async function fetchPiece(url, options) {
  const response = await fetch(url, { ...options, headers: { "X-Requested-With": "fetch" }, credentials: "same-origin" });
  if (!response.ok) throw new Error(String(response.status));
  showOwner(response.headers.get("X-Owner"));
  return { html: await response.text(), id: response.headers.get("X-Conversation") };
}

async function send(button) {
  const fields = new FormData(form);
  const tapped = button?.name === "tapped" ? button.value : "";
  const text = box.value.trim();
  if (!tapped && !text) return;
  fields.set("tapped", tapped);
  fields.set("after", String(last()));
  const words = tapped ? button.textContent.trim() : text;
  if (!retry || retry.words !== words) retry = { words, key: newKey() };
  fields.set("key", retry.key);
  document.getElementById("empty")?.remove();
  const mine = document.createElement("li");
  mine.className = "said mine unsent";
  mine.innerHTML = '<span class="who"></span><div class="bubble"><p></p></div>';
  mine.querySelector(".who").textContent = talk.dataset.you;
  mine.querySelector("p").textContent = words;
  log.append(mine);
  mine.scrollIntoView({ block: "nearest" });
  state.textContent = talk.dataset.sending;
  if (!tapped) box.value = "";
  try {
    const piece = await fetchPiece(form.action, { method: "POST", body: fields });
    mine.remove();
    retry = null;
    add(piece.html);
    state.textContent = "";
    if (piece.id !== talk.dataset.talk) {
      talk.dataset.talk = piece.id;
      listen();
    }
  } catch {
    mine.remove();
    if (!tapped && !box.value) box.value = text;
    state.textContent = talk.dataset.failed;
  }
}

async function update() {
  try {
    const piece = await fetchPiece(`/${language}/messages?after=${Math.max(0, last() - 1)}`);
    add(piece.html);
  } catch {
    // the stream tries again by itself
  }
}

function listen() {
  stream?.close();
  stream = new EventSource(`/api/v1/conversations/${talk.dataset.talk}/events`);
  stream.onopen = () => { if (state.textContent === talk.dataset.offline) state.textContent = ""; };
  stream.onerror = () => { state.textContent = talk.dataset.offline; };
  stream.addEventListener("message", (event) => {
    if (JSON.parse(event.data).number > last()) update();
  });
  stream.addEventListener("owner", (event) => showOwner(JSON.parse(event.data).owner));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send(event.submitter);
});
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[type=submit]"));
  }
});
settle();
if (talk.dataset.talk) {
  listen();
  log.lastElementChild?.scrollIntoView({ block: "end" });
}
