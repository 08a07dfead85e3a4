package dev.latent.hal.pressure;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.IntoMap;
import dagger.multibindings.StringKey;
import dev.latent.camera.port.driven.SystemPressure;

/**
 * Offers {@code source = "linux"} and {@code source = "scripted"}. The other keys of the {@code [pressure]} table for
 * {@code linux}, every key with a default:
 *
 * <pre>
 * poll           seconds from one look to the next: 5
 * levels         five ascending temperatures (degrees Celsius) at which the thermal levels 1 to 5 begin: 60, 70, 80,
 *                85, 90, for a processor; what is held in a hand is hot from 45 on. A level is left 2 degrees below
 * zones          array of types of thermal zones (as "x86_pkg_temp"), of which the hottest counts; none: all of them.
 *                A zone that has reached its own passive trip point is at level 4 at least, one at its hot or critical
 *                trip point at level 5
 * proc           folder of the files cpu, memory and io: "/proc/pressure"
 * thermal        folder of the thermal zones: "/sys/class/thermal"
 * power          folder of the power supplies: "/sys/class/power_supply"
 * </pre>
 *
 * and for {@code scripted}:
 *
 * <pre>
 * script         what happens when, as "at 5s thermal SEVERE; at 8s battery 15% discharging; at 20s NOMINAL". Each
 *                entry is "at", a time since the start (ms, s, m or h) in any order, and one of: thermal NOMINAL, FAIR,
 *                SEVERE or a level 0 to 5 ("thermal" may be left out); cpu, memory or io and a percentage; battery, a
 *                percentage and charging or discharging. "unknown" stands for any value that the platform does not
 *                tell, as all are before the first entry
 * </pre>
 */
@Module
public interface PressureModule {

  /** {@return the machine that the product runs on} */
  @Binds
  @IntoMap
  @StringKey("linux")
  SystemPressure.Factory linux(LinuxFactory factory);

  /** {@return a platform that follows a script} */
  @Binds
  @IntoMap
  @StringKey("scripted")
  SystemPressure.Factory scripted(ScriptedFactory factory);
}
