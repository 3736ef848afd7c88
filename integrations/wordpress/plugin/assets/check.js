/* On the settings page: has the widgets read the saved content, and prints what they say of it. */
(function () {
  var box = document.getElementById('gut-skin-check');
  if (!box) {
    return;
  }
  var settings = document.createElement('gut-skin-settings');
  var widget = document.createElement('gut-skin-faq');
  var said = document.createElement('p');
  function say(kind, text) {
    said.className = 'notice inline notice-' + kind;
    said.style.whiteSpace = 'pre-wrap';
    said.textContent = text;
  }
  var refused = false;
  settings.addEventListener('gut-skin-error', function (event) {
    refused = true;
    say('error', box.dataset.bad + '\n' + event.message);
  });
  widget.addEventListener('gut-skin-ready', function () {
    if (!refused) {
      say('success', box.dataset.good);
    }
    widget.hidden = true;
  });
  settings.setAttribute(box.dataset.attribute, box.dataset.address);
  settings.appendChild(widget);
  box.appendChild(said);
  box.appendChild(settings);
})();
