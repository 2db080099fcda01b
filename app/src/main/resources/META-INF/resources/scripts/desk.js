{
  // The session has ended: Vaadin says so in a box that loads the page anew wherever it is clicked, or by Escape. Here
  // only a button of it does, so that nobody loses what is still to be copied.
  const texts = document.currentScript.dataset;
  let ended = false;
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    for (const box of added.filter((it) => it.querySelector?.(':scope > .caption')?.textContent === texts.ended)) {
      ended = true;
      box.classList.add('session-ended');
      box.setAttribute('role', 'alert');
      const button = document.createElement('button');
      button.textContent = texts.signIn;
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
}
