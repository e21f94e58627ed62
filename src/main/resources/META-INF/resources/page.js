// Says when the connection is lost over which the pages learn that something changed.
document.addEventListener("DOMContentLoaded", () => {
  const lost = document.getElementById("connection");
  document.body.addEventListener("htmx:sseError", () => { lost.hidden = false; });
  document.body.addEventListener("htmx:sseOpen", () => { lost.hidden = true; });
});
