[Templates/assets/search.js]
