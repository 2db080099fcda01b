{
  // The form of an entry (UnsentTexts.java): what is typed is kept in the browser until the server has answered that it is
  // on record, and is offered where the form is opened again. So an ended session or server takes nothing along.
  const name = (form) => `writing/${form.dataset.entry}`;
  const read = (form) => {
    try {
      return JSON.parse(localStorage.getItem(name(form))) ?? {};
    } catch {
      return {};
    }
  };
  const write = (form, texts) => {
    try {
      if (Object.keys(texts).length === 0) {
        localStorage.removeItem(name(form));
      } else {
        localStorage.setItem(name(form), JSON.stringify(texts));
      }
    } catch {
      // a browser that keeps nothing, or is full
    }
  };
  addEventListener('input', (event) => {
    const field = event.target.closest?.('.writing-form[data-entry] [data-field]');
    if (field) {
      const form = field.closest('.writing-form');
      write(form, { ...read(form), [field.dataset.field]: event.target.value });
    }
  }, true);
  window.wegoWriting = {
    /** What the server has never got. */
    left: (form) => JSON.stringify(read(form)),
    /** The server has these; what was typed since then stays. */
    kept: (form, json) => {
      const texts = read(form);
      for (const [field, text] of Object.entries(JSON.parse(json))) {
        if (texts[field] === text) {
          delete texts[field];
        }
      }
      write(form, texts);
    },
    /** Nobody wants it. */
    drop: (form, field) => {
      const texts = read(form);
      delete texts[field];
      write(form, texts);
    },
  };
}
