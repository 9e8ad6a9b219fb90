// Uploads, one file after the other, each with its progress; what is refused says why at once.

const form = document.getElementById("upload");
const input = document.getElementById("file");
const drop = form.querySelector(".drop");
const list = document.getElementById("uploads");
let queue = Promise.resolve();
let open = 0;
let failed = false;

document.documentElement.classList.add("scripted");
form.querySelector("[data-unscripted]").hidden = true;
form.querySelector("[data-scripted]").hidden = false;

function line(text) {
  const row = document.createElement("p");
  const words = document.createElement("span");
  words.textContent = text;
  row.append(words);
  list.append(row);
  return { row, words };
}

function upload(file) {
  return new Promise((done) => {
    const { row, words } = line(form.dataset.uploading.replace("{name}", file.name));
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    row.append(bar);
    const fields = new FormData();
    fields.set("csrf", form.elements.csrf.value);
    fields.set("file", file, file.name);
    const request = new XMLHttpRequest(); // fetch does not report what has been sent
    request.open("POST", form.action);
    request.setRequestHeader("X-Requested-With", "fetch");
    request.responseType = "json";
    request.upload.onprogress = (event) => { if (event.lengthComputable) bar.value = event.loaded / event.total; };
    request.onloadend = () => {
      bar.remove();
      const answer = request.response;
      if (answer?.ok) {
        words.textContent = form.dataset.uploaded.replace("{name}", file.name);
      } else {
        failed = true;
        row.className = "failed";
        words.textContent = `${file.name}: ${answer?.title ?? form.dataset.failed}. ${answer?.detail ?? ""}`;
      }
      done();
    };
    request.send(fields);
  });
}

function take(files) {
  for (const file of files) {
    open += 1;
    queue = queue.then(() => upload(file)).then(async () => {
      open -= 1;
      if (open === 0) await refresh();
    });
  }
}

// Fetch the page again for its list of files and its buttons; what was refused stays in sight.
async function refresh() {
  if (!failed) list.replaceChildren();
  const response = await fetch(location.pathname, { credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector("#files .files");
  const present = document.querySelector("#files .files") ?? document.querySelector("#files h3 + p.hint");
  if (fresh && present) present.replaceWith(fresh);
  document.getElementById("check").replaceWith(page.getElementById("check"));
  failed = false;
}

input.addEventListener("change", () => {
  take([...input.files]);
  input.value = "";
});
form.addEventListener("submit", (event) => event.preventDefault());
for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
}
for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => { event.preventDefault(); take([...event.dataTransfer.files]); });
