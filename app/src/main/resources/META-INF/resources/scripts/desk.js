{
  // The session has ended: Vaadin says so in a box that loads the page anew wherever it is clicked, or by Escape. Here
  // only a button of it does, so that nobody loses what is still to be copied.
  const texts = document.currentScript.dataset;
  let ended = false;
  let signingIn = false;
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    for (const box of added.filter((it) => it.querySelector?.(':scope > .caption')?.textContent === texts.ended)) {
      ended = true;
      box.classList.add('session-ended');
      box.setAttribute('role', 'alert');
      const button = document.createElement('button');
      button.textContent = texts.signIn;
      button.addEventListener('click', () => (signingIn = true));
      box.append(button);
    }
  }).observe(document.body, { childList: true });
  addEventListener('click', (event) => {
    if (event.target.closest?.('.session-ended') && event.target.localName !== 'button') {
      event.stopPropagation();
    }
  }, true);
  addEventListener('keydown', (event) => {
    if (ended && event.key === 'Escape') {
      event.stopPropagation();
    }
  }, true);

  // What Vaadin says of the connection is read out.
  customElements
    .whenDefined('vaadin-connection-indicator')
    .then(() => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status'));

  // The way past navigation and search, which the router must not take for an address.
  addEventListener('click', (event) => {
    if (event.target.closest?.('.skip')) {
      event.preventDefault();
      event.stopPropagation();
      const goal = document.querySelector('main h1, main h2') ?? document.querySelector('main');
      goal.tabIndex = -1;
      goal.focus();
    }
  }, true);

  // Whoever works by keys goes on where something happened: at the first field that was refused, or at the heading where
  // what had the focus is gone.
  let focused = null;
  let pressed = null;
  let refused = false;
  let looking = 0;
  const fields = ['text-field', 'text-area', 'integer-field', 'combo-box', 'select', 'date-picker', 'time-picker']
    .map((it) => `vaadin-${it}[invalid]`).join();
  // on a phone the focus would unfold a calendar or a list over what is to be read
  const unfolds = (field) => innerWidth <= 600 && !field.localName.match(/text|integer/);
  // taken out and put back, as it is where a thing is shown anew, it has lost the focus as well
  const isHeading = (it) => it.matches?.('main h1');
  const goOn = () => {
    const at = document.activeElement;
    if (refused && at && at === pressed) {
      const field = (pressed.closest('vaadin-dialog') ?? document.querySelector('main'))?.querySelector(fields);
      field?.scrollIntoView({ block: 'nearest' });
      if (field && !unfolds(field)) field.focus();
    } else if (at === document.body && focused && (isHeading(focused) || !focused.isConnected || !focused.checkVisibility())) {
      document.querySelector('main h1')?.focus({ preventScroll: true });
    }
    refused = false;
  };
  addEventListener('focusin', (event) => (focused = event.target), true);
  addEventListener('click', (event) => (pressed = event.target.closest?.('vaadin-button')), true);
  new MutationObserver((changes) => {
    refused ||= changes.some((it) => it.attributeName === 'invalid' && it.target.hasAttribute('invalid'));
    cancelAnimationFrame(looking);
    looking = requestAnimationFrame(() => (looking = requestAnimationFrame(goOn)));
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'invalid'] });

  // Links in pictures lead by themselves: the router takes their target for a text and fails.
  addEventListener('click', (event) => event.target.closest?.('svg a') && event.stopPropagation(), true);

  // Forms with unsaved changes (UnsavedChanges.java): what a form holds when it is first touched is what is on record.
  const untouched = new WeakMap();
  const content = (form) =>
    [...form.querySelectorAll('input, textarea, vaadin-select')]
      .map((field) => (field.type === 'checkbox' ? field.checked : field.value))
      .join('\u0000');
  const touch = (event) => {
    const form = event.target.closest?.('[data-on-record]');
    if (form && untouched.get(form)?.record !== form.dataset.onRecord) {
      untouched.set(form, { record: form.dataset.onRecord, content: content(form) });
    }
  };
  const changed = (form) => {
    const before = untouched.get(form);
    return before?.record === form.dataset.onRecord && before.content !== content(form);
  };
  addEventListener('focusin', touch, true);
  addEventListener('pointerdown', touch, true);
  addEventListener('beforeunload', (event) => {
    if (!signingIn && [...document.querySelectorAll('[data-on-record]')].some(changed)) {
      event.preventDefault();
    }
  });
  // The way back takes no focus from the field one types in; without that its text would not be known to be changed.
  addEventListener('popstate', () => document.activeElement?.blur(), true);
  // Nor does Escape, which closes a dialog: the field says first what it holds.
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target.closest?.('vaadin-dialog :is(vaadin-text-field, vaadin-text-area)')) {
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, true);
}
