/** The shift that {@code callcenter demo} plays: customers call in, agents work, promises are kept or broken. */
package callcenter.local.demo;
