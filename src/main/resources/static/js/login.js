/** Leads back to where somebody was, and fills in a person of the demonstration; the visitor still presses the button. */
const form = document.getElementById('sign-in');

// The server never hears of what stands behind the sign #, such as the task that was open in the Tasklist.
if (window.location.hash.length > 1) {
  form.action += window.location.hash;
  document.getElementById('again').hidden = false;
}

document.querySelectorAll('[data-user]').forEach((button) => button.addEventListener('click', () => {
  form.elements.username.value = button.dataset.user;
  form.elements.password.value = button.dataset.password;
  document.querySelectorAll('[data-user]').forEach((one) => one.setAttribute('aria-pressed', String(one === button)));
  form.querySelector('button[type="submit"]').focus();
}));
