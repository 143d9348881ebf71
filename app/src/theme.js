(() => {
  const root = document.documentElement, key = "clubdeck-theme";
  try {
    const kept = localStorage.getItem(key);
    if (kept === "light" || kept === "dark") root.dataset.theme = kept;
  } catch {}
  addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-switch-theme]")) return;
    const system = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
    const next = (root.dataset.theme || system) === "dark" ? "light" : "dark";
    root.dataset.theme = next;
    try { localStorage.setItem(key, next); } catch {}
  });
})();
