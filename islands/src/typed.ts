/** Whether somebody has typed, ticked or chosen something here that is not sent yet: a page that loads anew would lose it. */
export function somethingTyped(): boolean {
  const fields = document.querySelectorAll("form[method='post'] :is(input, textarea, option)");
  return [...fields].some(isOtherwise);
}

function isOtherwise(field: Element): boolean {
  if (field instanceof HTMLOptionElement) return field.selected && !field.defaultSelected && !isFirst(field);
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  return field instanceof HTMLInputElement && (field.checked !== field.defaultChecked || field.value !== field.defaultValue);
}

/** Where none is named, a browser chooses the first. */
function isFirst(option: HTMLOptionElement): boolean {
  const options = [...(option.closest("select")?.options ?? [])];
  return options[0] === option && !options.some((it) => it.defaultSelected);
}
