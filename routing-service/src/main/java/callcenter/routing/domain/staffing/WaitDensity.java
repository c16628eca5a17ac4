package callcenter.routing.domain.staffing;

/**
 * {@code exp(a H(x) - n x)}, divided by its largest value so that neither it nor its integrals overflow, whatever the load.
 *
 * <p>The exponent is concave: it rises to one peak and falls ever faster. Where it is {@link #NEGLIGIBLE} below the peak
 * the curve is cut, and between the cuts it is smooth enough for Simpson's rule.
 *
 * @param peak  where it is largest
 * @param start the cut before the peak
 * @param end   the cut after it
 */
record WaitDensity(double erlangs, int agents, double impatience, double peak, double start, double end) {

    private static final double NEGLIGIBLE = 40;
    private static final int STEPS = 1_000;
    private static final int HALVINGS = 60;

    static WaitDensity of(double erlangs, int agents, double impatience) {
        double peak = erlangs > agents ? Math.log(erlangs / agents) / impatience : 0;
        var uncut = new WaitDensity(erlangs, agents, impatience, peak, 0, Double.POSITIVE_INFINITY);
        double far = 1;
        while (!uncut.negligible(peak + far)) {
            far *= 2;
        }
        double end = uncut.cut(peak, peak + far);
        double start = uncut.negligible(0) ? uncut.cut(peak, 0) : 0;
        return new WaitDensity(erlangs, agents, impatience, peak, start, end);
    }

    double at(double x) {
        return Math.exp(exponent(x) - exponent(peak));
    }

    double atZero() {
        return at(0);
    }

    /** The integral from zero. */
    double upTo(double x) {
        double until = Math.min(x, end);
        if (until <= start) {
            return 0;
        }
        if (until <= peak) {
            return integral(start, until);
        }
        return integral(start, peak) + integral(peak, until);
    }

    private double integral(double from, double to) {
        double step = (to - from) / STEPS;
        double sum = at(from) + at(to);
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * at(from + i * step);
        }
        return sum * step / 3;
    }

    private double exponent(double x) {
        double patient = impatience == 0 ? x : -Math.expm1(-impatience * x) / impatience;
        return erlangs * patient - agents * x;
    }

    private boolean negligible(double x) {
        return exponent(peak) - exponent(x) > NEGLIGIBLE;
    }

    /** Where it becomes negligible between a place where it is not and one where it is. */
    private double cut(double near, double far) {
        double kept = near;
        double gone = far;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (kept + gone) / 2;
            if (negligible(middle)) {
                gone = middle;
            } else {
                kept = middle;
            }
        }
        return gone;
    }
}
