/** A file that would be refused is refused before it is sent: a body that is too large takes with it all that was typed. */
export function fileLimits(): void {
  document.addEventListener("change", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.type !== "file") return;
    const most = Number(field.dataset["bytesMax"] ?? Infinity);
    const large = [...(field.files ?? [])].some((file) => file.size > most);
    field.setCustomValidity(large ? (field.dataset["tooLarge"] ?? "") : "");
    if (large) field.reportValidity();
  });
}
