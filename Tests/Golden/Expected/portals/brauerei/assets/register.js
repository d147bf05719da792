[Templates/assets/register.js]
