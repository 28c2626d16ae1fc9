### Lo que puede impedir que se muestre una página, error-<qué>, y lo que debe hacerse.

error-home = Ir a la página de inicio
error-sign-in-elsewhere = Iniciar sesión (se abre en una pestaña nueva)

error-not-found = Página no encontrada
    .text = No hay nada en esta dirección, o usted no tiene acceso a ella. Compruebe la dirección o inicie sesión con la cuenta que recibió la invitación.
error-no-such-method = Esta operación no es posible aquí
    .text = Vuelva a la página de la que procede y utilice sus botones.
error-not-signed-in = Ha finalizado la sesión
    .text = Su sesión ha terminado. Lo que escribió no se ha perdido: inicie sesión en una pestaña nueva, vuelva a esta y recárguela. El navegador le ofrecerá entonces enviarlo de nuevo.
error-not-yours = Esta tarea corresponde a otras personas
    .text = Puede consultar este examen, pero lo que ha intentado hacer corresponde en él a otra persona.
error-wrong-stage = No es posible en esta etapa
error-wrong-stage-self-assessment = El Estado parte objeto de examen todavía no ha enviado su autoevaluación. Vuelva cuando lo haya hecho.
error-wrong-stage-desk-review = El examen se encuentra en la etapa de examen documental. Abra el examen para ver lo que puede hacerse ahora.
error-wrong-stage-agreement = El proyecto de informe está en manos de los tres Estados, que deben acordar el texto. Abra el examen para ver lo que puede hacerse ahora.
error-wrong-stage-final = El informe es definitivo. Ya no se puede modificar nada en el examen.
error-stale = Modificado entretanto
    .text = Otra persona hizo una modificación antes que usted. No se ha sobrescrito nada de lo que escribió. Vuelva atrás, recargue la página y compárela con lo que usted escribió.
error-invalid = Hay un problema
    .text = Vuelva atrás, corrija lo que se indica aquí y envíelo de nuevo.
error-unavailable = No disponible por el momento
    .text = La operación no ha podido realizarse. No se ha perdido nada ni ha quedado nada a medias: vuelva atrás e inténtelo de nuevo dentro de un minuto.
error-bug = Se ha producido un error
    .text = Se trata de un defecto del programa y ha quedado registrado. No ha quedado nada a medias: vuelva atrás e inténtelo de nuevo.
error-unreadable = No se ha podido leer
    .text = Lo recibido estaba incompleto o en una forma que no puede leerse. Vuelva atrás y envíelo de nuevo. El texto debe estar en UTF-8.
error-too-large = Demasiado grande
    .text = Lo enviado supera el tamaño que se puede aceptar. Vuelva atrás, acórtelo o envíelo por partes.
error-too-many = Demasiados intentos
    .text = Se han hecho demasiados intentos desde su red. Espere un minuto e inténtelo de nuevo.
error-cross-site = No aceptado
    .text = Esta solicitud procedía de la página de otro sitio y no se ha ejecutado. Abra Omnibus e inténtelo de nuevo allí.
