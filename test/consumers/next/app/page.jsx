import { Clinic } from './clinic.jsx';

export default function Page() {
  return <Clinic />;
}
