### Cuentas: inicio de sesión, configuración, invitaciones, personas, mensajes enviados.

sign-in-title = Iniciar sesión
sign-in-button = Iniciar sesión
sign-in-help = Las cuentas se crean por invitación. Si ha perdido su contraseña, consulte a la secretaría o a su punto de contacto.
sign-in-demonstration = Iniciar sesión como una de las personas de la demostración
    .hint = No se necesita contraseña. Cada una ve un examen desde un lado distinto.
sign-in-as = Iniciar sesión
sign-in-password = Iniciar sesión con una dirección y una contraseña

account-email = Dirección de correo electrónico
account-password = Contraseña
account-name = Su nombre
    .hint = Tal como lo verán los demás participantes en el examen
account-language = Idioma de sus mensajes
account-new-password = Nueva contraseña
account-present-password = Su contraseña actual
account-password-hint =
    { $least ->
        [one] Al menos { $least } carácter. Tres palabras sin relación entre sí son fáciles de recordar.
       *[other] Al menos { $least } caracteres. Tres palabras sin relación entre sí son fáciles de recordar.
    }
account-background = Trayectoria profesional
account-position = Cargo actual
account-offices = Cargos pertinentes desempeñados y actividades
account-expertise = Ámbitos de especialización

account-title = Su cuenta
account-change = Nombre, idioma y perfil
account-profile-hint = Los expertos gubernamentales se presentan ante los demás participantes en el examen.
account-change-password = Cambiar su contraseña
account-tokens = Acceso para programas
    .text = Con una clave, un programa suyo puede leer y escribir en su nombre mediante la interfaz de programación. Guárdela con el mismo secreto que su contraseña.
account-token-name = ¿Para qué es la clave?
    .hint = Por ejemplo: transferencia desde nuestro registro de casos
account-token-make = Crear una clave
account-token-made = Su nueva clave
    .text = Cópiela ahora. No volverá a mostrarse.
account-token-expires = Válida hasta el { $date }
account-token-withdraw = Retirar
account-no-tokens = No tiene ninguna clave.
account-waiting = La secretaría aún no ha aprobado su perfil. Sus exámenes aparecerán aquí en cuanto lo haga.
done-account-changed = Se ha modificado su cuenta.
done-password-changed = Se ha cambiado su contraseña.
done-token-withdrawn = Se ha retirado la clave.
done-signed-out = Ha cerrado la sesión.

set-up-title = Configurar Omnibus
set-up-text = Nadie tiene todavía una cuenta. La primera corresponde a un funcionario de la secretaría, que después invita a todos los demás.
set-up-button = Crear la cuenta

invitation-title = Ha recibido una invitación
invitation-to-review = Se le invita a participar en el examen de un Estado. Estado parte objeto de examen: { $state }. Su función: { $seat }.
invitation-to-secretariat = Se le invita a trabajar en Omnibus como funcionario de la secretaría.
invitation-address = Esta invitación se envió a { $email }. Iniciará sesión con esta dirección.
invitation-has-account = Ya tiene una cuenta. Escriba su contraseña para aceptar.
invitation-new-account = Elija cómo le verán los demás y una contraseña.
invitation-profile = Su perfil
    .text = Los expertos gubernamentales informan a los demás de su trayectoria. La secretaría aprueba el perfil antes de que el examen se abra para usted. Puede escribirlo más adelante.
invitation-accept = Aceptar
invitation-not-open = Esta invitación no puede utilizarse
done-invitation-accepted = Ha aceptado la invitación.

people-title = Personas
people-waiting = Perfiles por aprobar
people-none-waiting = No hay perfiles pendientes de aprobación.
people-approve = Aprobar
people-approve-name = Aprobar el perfil de { $name }
people-everyone = Todas las personas con cuenta
people-officer = Funcionario de la secretaría
people-name = Nombre
people-of = Estado u organización
people-email = Dirección de correo electrónico
people-approved = Aprobado
people-not-approved = Pendiente de aprobación
people-invite-officer = Invitar a un funcionario de la secretaría
people-invite-button = Enviar la invitación
people-invite-language = Idioma de la invitación
done-approved = Se ha aprobado el perfil.
done-officer-invited = Se ha enviado la invitación.

mail-box-title = Mensajes enviados
mail-box-text = En el uso real, estos mensajes salen por correo electrónico. Aquí se conservan y puede leerlos cualquiera.
mail-box-empty = Aún no se ha enviado ningún mensaje.
mail-box-to = Para
mail-box-subject = Asunto
mail-box-when = Cuándo
