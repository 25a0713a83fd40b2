/** Fills in a person of the demonstration; the visitor still presses the button. */
const form = document.getElementById('sign-in');

document.querySelectorAll('[data-user]').forEach((button) => button.addEventListener('click', () => {
  form.elements.username.value = button.dataset.user;
  form.elements.password.value = button.dataset.password;
  document.querySelectorAll('[data-user]').forEach((one) => one.setAttribute('aria-pressed', String(one === button)));
  form.querySelector('button[type="submit"]').focus();
}));
