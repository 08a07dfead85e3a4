/**
 * How one process asks another that writes the same library: a Unix-domain socket in the library's hidden folder, for
 * its owner only, one request and its answer per connection, in lines. Knows neither the domain nor the commands: words
 * go in, lines of output and an exit code come out. Used by the wiring.
 */
@NullMarked
package dev.latent.app.control;

import org.jspecify.annotations.NullMarked;
