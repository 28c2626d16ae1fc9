### El marco de todas las páginas.

layout-skip = Ir al contenido principal
layout-demonstration = Demostración
    .text = Los exámenes que se muestran aquí, con sus Estados y personas, son inventados. Todo lo que escriba puede borrarse en cualquier momento.
layout-mail = Leer los mensajes enviados
layout-languages = Idioma
layout-main = Principal
layout-sign-in = Iniciar sesión
layout-sign-out = Cerrar sesión
# Se pregunta antes de cerrar la sesión mientras haya texto en este dispositivo que no haya llegado al servidor.
layout-unsent = Parte de su texto aún no se ha enviado. Si cierra la sesión ahora, se eliminará de este dispositivo. ¿Desea cerrarla de todos modos?
layout-done = Hecho
layout-back = Volver
layout-breadcrumbs = Dónde se encuentra
layout-pages = Páginas
layout-older = Entradas anteriores
layout-footer = Omnibus es un programa libre para examinar cómo aplican los Estados un tratado.

## Enlaces de la cabecera

nav-home = Inicio
nav-reviews = Mis exámenes
nav-my-reviews = Mis exámenes
nav-all-reviews = Todos los exámenes
nav-people = Personas
nav-journal = Diario
nav-status = Estado de los tratados
