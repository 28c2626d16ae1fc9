### El marco de todas las páginas.

layout-skip = Ir al contenido principal
layout-demonstration = Demostración
    .text = Los exámenes que se muestran aquí, con sus Estados y personas, son ficticios. Todo lo que escriba puede borrarse en cualquier momento.
layout-mail = Leer los mensajes enviados
layout-languages = Idioma
layout-main = Navegación principal
layout-sign-in = Iniciar sesión
layout-person = { $person }, { $state }
layout-sign-out = Cerrar sesión
# Se pregunta antes de cerrar la sesión, cuando un texto escrito en este dispositivo no ha llegado al servidor.
layout-unsent = Una parte de su texto todavía no se ha enviado. Si cierra la sesión ahora, se eliminará de este dispositivo. ¿Desea cerrar la sesión de todos modos?
layout-done = Hecho
layout-back = Atrás
layout-breadcrumbs = Dónde se encuentra
layout-pages = Páginas
layout-older = Entradas anteriores
layout-footer = Omnibus es software libre para examinar la aplicación de un tratado por los Estados.

## Enlaces de la cabecera

nav-home = Inicio
nav-reviews = Mis exámenes
nav-all-reviews = Todos los exámenes
nav-enquiries = Consultas de los Estados
nav-people = Personas
nav-journal = Registro
nav-status = Estado del tratado

nav-cycles = Ciclos
