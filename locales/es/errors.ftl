### Lo que se dice cuando no hay una respuesta ordinaria.

error-home = Ir a la primera página
error-sign-in-elsewhere = Iniciar sesión (se abre en una pestaña nueva)

error-not-found = Página no encontrada
    .text = En esta dirección no hay nada, o no está abierta para usted. Compruebe la dirección o inicie sesión con la cuenta que fue invitada.
error-no-such-method = Esto no puede hacerse aquí
    .text = Vuelva a la página de la que viene y utilice sus botones.
error-not-signed-in = Su sesión está cerrada
    .text = Su sesión ha terminado. Lo que ha escrito no se ha perdido: inicie sesión en una pestaña nueva, vuelva a esta y recárguela. El navegador le ofrecerá enviarlo de nuevo.
error-not-yours = Esto corresponde a otros
    .text = Puede ver este examen, pero lo que ha intentado hacer corresponde a otro de sus participantes.
error-wrong-stage = No es posible en esta etapa
error-wrong-stage-self-assessment = El Estado parte objeto de examen aún no ha enviado su autoevaluación. Vuelva cuando lo haya hecho.
error-wrong-stage-desk-review = El examen se encuentra en la etapa de examen documental. Abra el examen para ver qué puede hacerse ahora.
error-wrong-stage-agreement = El proyecto de informe está en manos de los tres Estados, que lo están acordando. Abra el examen para ver qué puede hacerse ahora.
error-wrong-stage-final = El informe es definitivo. Ya no puede modificarse nada en el examen.
error-stale = Ha habido cambios entretanto
    .text = Otra persona modificó esto antes que usted. No se ha sobrescrito nada suyo. Vuelva atrás, recargue la página y compárela con lo que ha escrito.
error-invalid = Hay un problema
    .text = Vuelva atrás, corrija lo que se indica aquí y envíelo de nuevo.
error-unavailable = No disponible en este momento
    .text = No ha podido hacerse en este momento. No se ha perdido nada ni se ha escrito nada a medias: vuelva atrás e inténtelo de nuevo dentro de un minuto.
error-bug = Se ha producido un error
    .text = Se trata de un fallo del programa y ha quedado registrado. No se ha escrito nada a medias: vuelva atrás e inténtelo de nuevo.
error-unreadable = No ha podido leerse
    .text = Lo recibido estaba incompleto o en una forma que no puede leerse. Vuelva atrás y envíelo de nuevo. El texto debe estar en UTF-8.
error-too-large = Demasiado grande
    .text = Lo que ha enviado es mayor de lo que puede recibirse. Vuelva atrás, acórtelo o envíelo por partes.
error-too-many = Demasiados intentos
    .text = Ha habido demasiados intentos desde su red. Espere un minuto e inténtelo de nuevo.
error-cross-site = No aceptado
    .text = Esto procedía de la página de otro sitio y no se ha ejecutado. Abra Omnibus e inténtelo desde ahí.
