### Acceso, cuentas, invitaciones y personas de que se ocupa la secretaría.

## Acceso

sign-in-title = Iniciar sesión
sign-in-button = Iniciar sesión
sign-in-help = Las cuentas se crean por invitación. Si ha perdido su contraseña, diríjase a la secretaría o a su punto de contacto.
sign-in-demonstration = Iniciar sesión como una de las personas de la demostración
    .hint = No se necesita contraseña. Cada una de ellas ve un examen desde una perspectiva distinta.
sign-in-as = Iniciar sesión
sign-in-password = Iniciar sesión con una dirección y una contraseña

## Campos de una cuenta

account-email = Dirección de correo electrónico
account-password = Contraseña
account-name = Su nombre
    .hint = Tal como lo verán las demás personas que participen en el examen
account-language = Idioma de sus mensajes
account-new-password = Contraseña nueva
account-present-password = Su contraseña actual
account-password-hint =
    { $least ->
        [one] Al menos { $least } carácter. Tres palabras sin relación entre sí son fáciles de recordar.
       *[other] Al menos { $least } caracteres. Tres palabras sin relación entre sí son fáciles de recordar.
    }
account-background = Trayectoria profesional
account-position = Cargo actual
account-offices = Cargos desempeñados y actividades pertinentes
account-expertise = Áreas de especialización

## Cuenta propia

account-title = Su cuenta
account-change = Nombre, idioma y perfil
account-profile-hint = Los expertos gubernamentales se presentan a las demás personas que participan en el examen.
account-change-password = Cambiar la contraseña
account-tokens = Acceso para programas
    .text = Una clave de acceso permite que uno de sus programas lea y escriba en su nombre por la interfaz de programación. Manténgala tan en secreto como su contraseña.
account-token-name = ¿Para qué es la clave de acceso?
    .hint = Por ejemplo: transferencia desde nuestro registro de casos
account-token-make = Crear una clave de acceso
account-token-made = Su nueva clave de acceso
    .text = Cópiela ahora. No volverá a mostrarse.
account-token-expires = Válida hasta el { $date }
account-token-withdraw = Retirar
account-no-tokens = No tiene ninguna clave de acceso.
account-waiting = La secretaría todavía no ha aprobado su perfil. Sus exámenes aparecerán aquí en cuanto lo haga.

done-account-changed = Se ha modificado su cuenta.
done-password-changed = Se ha cambiado su contraseña.
done-token-withdrawn = Se ha retirado la clave de acceso.
done-signed-out = Ha cerrado la sesión.

## Puesta en marcha

set-up-title = Poner en marcha Omnibus
set-up-text = Todavía no hay ninguna cuenta. La primera corresponde a un miembro del personal de la secretaría, que después invita a todas las demás personas.
set-up-button = Crear la cuenta

## Invitaciones

invitation-title = Su invitación
invitation-to-review = Ha recibido una invitación para participar en el examen de un Estado. Estado parte objeto de examen: { $state }. Su función: { $seat }.
invitation-to-secretariat = Ha recibido una invitación para trabajar en Omnibus como miembro del personal de la secretaría.
invitation-address = Esta invitación se envió a { $email }. Deberá iniciar sesión con esta dirección.
invitation-has-account = Ya tiene una cuenta. Introduzca su contraseña para aceptar.
invitation-new-account = Elija una contraseña y el nombre con el que le verán las demás personas.
invitation-profile = Su perfil
    .text = Los expertos gubernamentales informan a los demás de su trayectoria. La secretaría aprueba el perfil antes de que se le abra el examen. Puede redactarlo más adelante.
invitation-accept = Aceptar
invitation-not-open = Esta invitación no puede utilizarse

done-invitation-accepted = Ha aceptado la invitación.

## Lista de personas, para la secretaría

people-title = Personas
people-waiting = Perfiles por aprobar
people-none-waiting = Ningún perfil está pendiente de aprobación.
people-approve = Aprobar
people-approve-name = Aprobar: { $name }
people-everyone = Todas las personas con cuenta
people-officer = Personal de la secretaría
people-name = Nombre
people-of = Estado u organización
people-email = Dirección de correo electrónico
people-approved = Aprobado
people-not-approved = Pendiente de aprobación
people-invite-officer = Invitar a un miembro del personal de la secretaría
people-invite-button = Enviar la invitación
people-invite-language = Idioma de la invitación

done-approved = Se ha aprobado el perfil.
done-officer-invited = Se ha enviado la invitación.

## Mensajes enviados, en la demostración y durante el desarrollo

mail-box-title = Mensajes enviados
mail-box-text = En el uso real, estos mensajes se envían por correo electrónico. Aquí se conservan y cualquier persona puede leerlos.
mail-box-empty = Todavía no se ha enviado ningún mensaje.
mail-box-to = Para
mail-box-subject = Asunto
mail-box-when = Fecha
