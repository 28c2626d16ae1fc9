// All tests, for one bundle.
import "./machine.test";
import "./kept.test";
import "./reply.test";
import "./simulation.test";
import "./styles.test";
