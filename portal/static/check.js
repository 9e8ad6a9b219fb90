// A check that runs: asks how far it is, and shows the report when it is there.

const working = document.getElementById("working");
const bar = document.getElementById("bar");

async function look() {
  let pause = 1000;
  try {
    const response = await fetch(working.dataset.state, { credentials: "same-origin" });
    const check = await response.json();
    if (check.state === "done" || check.state === "failed") {
      location.reload();
      return;
    }
    bar.max = check.total || 1;
    bar.value = check.done;
    document.getElementById("step").textContent = check.step;
    document.getElementById("pages").textContent = check.progress;
  } catch {
    pause = 4000; // the connection is away: ask more slowly
  }
  setTimeout(look, pause);
}

look();
