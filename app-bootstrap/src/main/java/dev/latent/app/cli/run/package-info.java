/**
 * The runs behind the commands: taking photos in one of the three flows, and following the second phase to its end.
 * Everything that is told by listeners lands in one inbox and is dealt with by the command's own thread. Speaks only to
 * the driving ports; used by the commands alone.
 */
@NullMarked
package dev.latent.app.cli.run;

import org.jspecify.annotations.NullMarked;
